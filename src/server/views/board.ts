import type { Claim, Origin, Statement, Time } from '../../model/index.ts';
import { compareText } from '../../text/index.ts';
import type { Board, BoardRow, DecisionMark, OriginGroup } from '../api/index.ts';
import { type Facet, openFacet } from './facet.ts';
import { namesOfStatement } from './statement-names.ts';
import type { Shelf } from './shelf.ts';

/** What a person decided, by claim id. */
export type Marks = ReadonlyMap<string, DecisionMark>;

interface Facets {
  readonly publishers: Facet;
  readonly names: Facet;
  readonly places: Facet;
}

function statementsIn(claim: Claim, shelf: Shelf): Statement[] {
  return claim.statements.flatMap(({ id }) => shelf.statements.get(id) ?? []);
}

function reportsWith(claim: Claim, relation: string, shelf: Shelf): number {
  const links = claim.statements.filter((link) => link.relation === relation);
  return new Set(links.flatMap(({ id }) => shelf.statements.get(id)?.report ?? [])).size;
}

/** Numbers origins so that those linked by "may be the same", directly or through others, share a number. */
function clustersOf(origins: readonly Origin[]): number[] {
  const cluster = origins.map((_, index) => index);
  const root = (index: number): number => (cluster[index] === index ? index : root(cluster[index]!));
  for (const [index, { maybeSameAs }] of origins.entries())
    for (const other of maybeSameAs) if (other < origins.length) cluster[root(other)] = root(index);
  return origins.map((_, index) => root(index));
}

function groupsOf(claim: Claim, shelf: Shelf): OriginGroup[] {
  const supporting = new Set(
    claim.statements.filter(({ relation }) => relation === 'supports').map(({ id }) => id),
  );
  const clusters = clustersOf(claim.origins);
  return claim.origins.flatMap(({ name, kind, statements }, index) => {
    const reports = statements.flatMap((id) =>
      supporting.has(id) ? (shelf.statements.get(id)?.report ?? []) : [],
    );
    const dots = new Set(reports).size;
    return dots === 0 ? [] : [{ name, kind, dots, cluster: clusters[index]! }];
  });
}

/** The first and the last of some ISO dates; null and null when there are none. */
function ends(days: readonly string[]): readonly [string | null, string | null] {
  const ordered = days.toSorted(compareText);
  return [ordered[0] ?? null, ordered.at(-1) ?? null];
}

/** The times at which something is told to have happened. */
export function eventTimes(statement: Statement): Time[] {
  return statement.times.filter(({ role, kind }) => role === 'event' && (kind === 'date' || kind === 'time'));
}

function daysOf(statements: readonly Statement[]): readonly [string | null, string | null] {
  const times = statements.flatMap(eventTimes);
  return [
    ends(times.flatMap(({ earliest }) => earliest ?? []))[0],
    ends(times.flatMap(({ latest }) => latest ?? []))[1],
  ];
}

function indicesOf(statements: readonly Statement[], facets: Facets, shelf: Shelf) {
  const publisherOf = ({ report }: Statement) => shelf.refs.get(report)?.name ?? [];
  const placesOf = ({ places }: Statement) => places.filter(({ use }) => use !== 'demonym');
  return {
    publishers: facets.publishers.indices(statements.flatMap(publisherOf)),
    names: facets.names.indices(statements.flatMap((statement) => namesOfStatement(statement, shelf))),
    places: facets.places.indices(statements.flatMap((one) => placesOf(one).map(({ name }) => name))),
  };
}

function rowOf(claim: Claim, shelf: Shelf, facets: Facets, marks: Marks): BoardRow {
  const statements = statementsIn(claim, shelf);
  const published = statements.flatMap(({ report }) => shelf.refs.get(report)?.published ?? []);
  const [first, last] = ends(published);
  const [from, to] = daysOf(statements);
  const verdicts = (shelf.conflictsOf.get(claim.id) ?? []).map(({ verdict }) => verdict);
  return {
    id: claim.id,
    gist: claim.gist,
    weight: claim.weight,
    reports: reportsWith(claim, 'supports', shelf),
    denying: reportsWith(claim, 'denies', shelf),
    questioning: reportsWith(claim, 'questions', shelf),
    groups: groupsOf(claim, shelf),
    independent: claim.independent,
    why: claim.why,
    verdicts: [...new Set(verdicts)],
    first,
    last,
    from,
    to,
    ...indicesOf(statements, facets, shelf),
    stances: [...new Set(statements.map(({ stance }) => stance))],
    decision: marks.get(claim.id) ?? 'none',
  };
}

/** Every claim as a line, by falling weight. */
export function boardOf(shelf: Shelf, marks: Marks = new Map()): Board {
  const facets: Facets = { publishers: openFacet(), names: openFacet(), places: openFacet() };
  const claims = [...shelf.dossier.claims, ...shelf.setAside].sort(
    (a, b) => b.weight - a.weight || compareText(a.id, b.id),
  );
  const rows = claims.map((claim) => rowOf(claim, shelf, facets, marks));
  return {
    revision: shelf.revision,
    rows,
    publishers: facets.publishers.values(),
    names: facets.names.values(),
    places: facets.places.values(),
  };
}
