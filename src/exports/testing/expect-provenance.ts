import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { exportDossier } from '../index.ts';
import { PROV_JSON_SCHEMA } from './prov-json-schema.ts';
import { targetOf } from './target-of.ts';

type Provenance = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

const isProvJson = new Ajv({ strict: true, allowUnionTypes: true }).compile(PROV_JSON_SCHEMA);

function endsOf(record: Readonly<Record<string, unknown>>): string[] {
  return ['generatedEntity', 'usedEntity', 'alternate1', 'alternate2', 'entity', 'agent'].flatMap((end) =>
    `prov:${end}` in record ? [record[`prov:${end}`] as string] : [],
  );
}

/** The id that a name such as "hw:report/a%2Fb" is made of; half of a pair is U+FFFD. */
function idOf(name: string): string {
  const local = name.slice(name.indexOf('/') + 1);
  return decodeURIComponent(local.replace(/%ED%[AB][0-9A-F]%[89AB][0-9A-F]/g, '%EF%BF%BD'));
}

/** The file keeps to PROV-JSON, tells everything that a relation names, and has a relation for each derivation. */
export function expectProvenance(dossier: Dossier): void {
  const document = JSON.parse(exportDossier(dossier, 'prov')[0]!.text) as Provenance;
  isProvJson(document);
  expect(isProvJson.errors ?? []).toEqual([]);
  const { entity = {}, agent = {}, wasAttributedTo = {}, wasDerivedFrom = {}, alternateOf = {} } = document;
  const relations = { ...wasDerivedFrom, ...alternateOf };
  for (const record of Object.values({ ...relations, ...wasAttributedTo }))
    for (const end of endsOf(record)) expect(end in entity || end in agent).toBe(true);
  const read = new Map(Object.keys(entity).map((name) => [name, idOf(name)] as const));
  const reports = Object.keys(entity).filter((name) => name.startsWith('hw:report/'));
  expect(reports.map(idOf)).toEqual(dossier.reports.map(({ id }) => id.toWellFormed()));
  const told = Object.values(relations).map((record) => [
    ...endsOf(record).map((end) => read.get(end)),
    record['hw:kind'],
  ]);
  expect(told.toSorted()).toEqual(
    dossier.derivations
      .map((one) => [one.from.toWellFormed(), targetOf(one).toWellFormed(), one.kind])
      .toSorted(),
  );
  expect(Object.keys(wasDerivedFrom)).toHaveLength(
    dossier.derivations.filter(({ direction }) => direction === 'known').length,
  );
  const published = dossier.reports.filter(({ publisher }) => publisher !== null);
  expect(
    Object.values(agent)
      .map((one) => one['prov:label'])
      .toSorted(),
  ).toEqual([...new Set(published.map(({ publisher }) => publisher))].toSorted());
  expect(Object.keys(wasAttributedTo)).toHaveLength(published.length);
}
