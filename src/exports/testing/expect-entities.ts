import { defaultModel, type Entity, Model } from '@alephdata/followthemoney';
import { expect } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { exportDossier } from '../index.ts';
import { readLines } from './read-lines.ts';

const ftm = new Model(defaultModel as never);

/** Every property that names an entity names one that is told, of a schema that the property is for. */
function expectTies(entities: readonly Entity[]): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  for (const entity of entities)
    for (const property of entity.getProperties().filter(({ hasRange }) => hasRange))
      for (const id of entity.getProperty(property)) {
        const named = byId.get(id as string);
        expect(named?.schema.isA(property.getRange()), `${entity.schema.name}.${property.name}`).toBe(true);
      }
}

/** FollowTheMoney's own model takes every entity, and reports, words and claims are all there. */
export function expectEntities(dossier: Dossier): void {
  const given = readLines<{ id: string; schema: string; properties: Record<string, string[]> }>(
    exportDossier(dossier, 'ftm')[0]!.text,
  );
  const entities = given.map((one) => ftm.getEntity(one));
  for (const [index, entity] of entities.entries())
    expect(
      entity
        .getProperties()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(Object.keys(given[index]!.properties).toSorted());
  expectTies(entities);
  const of = (schema: string, property: string) =>
    entities.filter((one) => one.schema.name === schema).map((one) => one.getFirst(property));
  expect(of('Article', 'bodyText')).toEqual(dossier.reports.map(({ text }) => text.toWellFormed()));
  expect(of('Event', 'name')).toEqual(dossier.claims.map(({ gist }) => gist.toWellFormed()));
  expect(of('Event', 'recordId')).toEqual(dossier.claims.map(({ id }) => id.toWellFormed()));
  const quotes = new Set(dossier.statements.map(({ quote }) => quote.toWellFormed()));
  for (const words of of('Documentation', 'summary')) expect(quotes).toContain(words);
}
