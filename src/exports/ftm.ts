import type { AttributionLink, Claim, Dossier, Report, Statement } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { type ExportedFile, jsonLinesFile } from './exported-file.ts';
import { indexOf, linkedStatements } from './index-of.ts';
import { webAddressOf } from './names.ts';

/** An entity of FollowTheMoney: every property is a list of strings. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function properties(values: Readonly<Record<string, readonly (string | null)[]>>): Entity['properties'] {
  const filled = Object.entries(values).map(
    ([name, list]) =>
      [
        name,
        [...new Set(list.filter((value): value is string => value !== null && value !== ''))].map((value) =>
          value.toWellFormed(),
        ),
      ] as const,
  );
  return Object.fromEntries(filled.filter(([, list]) => list.length > 0));
}

/** FollowTheMoney takes dates as YYYY, YYYY-MM, YYYY-MM-DD or a full time; what else EDTF says is left out. */
function plainDate(date: string | null): string | null {
  return date !== null && /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?/.test(date)
    ? /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?/.exec(date)![0]
    : null;
}

function articleOf(report: Report): Entity {
  return {
    id: `hw-report-${shortHash(report.id)}`,
    schema: 'Article',
    properties: properties({
      title: [report.title],
      author: [report.author],
      publisher: [report.publisher],
      publishedAt: [plainDate(report.published)],
      sourceUrl: [webAddressOf(report)],
      bodyText: [report.text],
      contentHash: [report.original.sha256],
      mimeType: [report.original.mediaType],
    }),
  };
}

const AGENT_SCHEMA: Readonly<Partial<Record<AttributionLink['kind'], string>>> = {
  person: 'Person',
  organisation: 'Organization',
  outlet: 'Organization',
  agency: 'Organization',
};

function agentId({ kind, name }: Pick<AttributionLink, 'kind' | 'name'>): string {
  return `hw-source-${shortHash(kind, name)}`;
}

function agentOf(link: AttributionLink): Entity[] {
  const schema = AGENT_SCHEMA[link.kind];
  if (schema === undefined) return [];
  const role = schema === 'Person' ? { position: [link.role] } : { description: [link.role] };
  return [{ id: agentId(link), schema, properties: properties({ name: [link.name], ...role }) }];
}

/** The words of a statement that the agent speaks in, as a tie between the agent and the article. */
function documentationOf(statement: Statement): Entity[] {
  return statement.attribution
    .filter(({ kind }) => AGENT_SCHEMA[kind] !== undefined)
    .map((link) => ({
      id: `hw-said-${shortHash(statement.id, agentId(link))}`,
      schema: 'Documentation',
      properties: properties({
        entity: [agentId(link)],
        document: [`hw-report-${shortHash(statement.report)}`],
        role: ['source'],
        summary: [statement.quote],
        recordId: [statement.id],
      }),
    }));
}

function rangeText({ independent, why }: Claim): string {
  return independent === null
    ? `independent origins: not assessable (${why ?? 'no statement can be followed'})`
    : `independent origins: ${independent.min} to ${independent.max}`;
}

function eventOf(claim: Claim, dossier: Dossier): Entity {
  const linked = linkedStatements(claim, indexOf(dossier));
  const supporting = linked.filter(({ link }) => link.relation === 'supports');
  return {
    id: `hw-claim-${shortHash(claim.id)}`,
    schema: 'Event',
    properties: properties({
      name: [claim.gist],
      summary: [rangeText(claim)],
      recordId: [claim.id],
      proof: supporting.map(({ report }) => `hw-report-${shortHash(report.id)}`),
      location: supporting.flatMap(({ statement }) => statement.places.map(({ name }) => name)),
      date: supporting.flatMap(({ statement }) =>
        statement.times.filter(({ role }) => role === 'event').map(({ edtf }) => plainDate(edtf)),
      ),
    }),
  };
}

/** Of entities with one id the properties are joined. */
function merged(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    const names = new Set([...Object.keys(known?.properties ?? {}), ...Object.keys(entity.properties)]);
    const joined = [...names].map((name) => [
      name,
      [...(known?.properties[name] ?? []), ...(entity.properties[name] ?? [])],
    ]);
    byId.set(entity.id, { ...entity, properties: properties(Object.fromEntries(joined)) });
  }
  return [...byId.values()];
}

/**
 * The dossier as FollowTheMoney entities, one a line, as Aleph loads them: reports are Articles, named sources Persons
 * and Organizations, their words Documentation between the two, claims Events that name their articles as proof.
 */
export function entitiesFile(dossier: Dossier): ExportedFile {
  const links = dossier.statements.flatMap(({ attribution }) => attribution);
  return jsonLinesFile(
    'entities.ftm.json',
    merged([
      ...dossier.reports.map(articleOf),
      ...links.flatMap(agentOf),
      ...dossier.statements.flatMap(documentationOf),
      ...dossier.claims.map((claim) => eventOf(claim, dossier)),
    ]),
  );
}
