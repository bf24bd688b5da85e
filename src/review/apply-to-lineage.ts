import type { Lineage } from '../lineage/index.ts';
import { type Derivation, type Family, type Report, spanOf } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import type { Decision } from './decision.ts';

type Added = Extract<Decision['body'], { kind: 'add-derivation' }>;

/** Kinds of edges by which text goes from one report to another: those that hold a family together. */
const OF_TEXT: ReadonlySet<string> = new Set([
  'copies',
  'abridges',
  'edits',
  'rewrites',
  'updates',
  'corrects',
]);

function addedEdge(body: Added, { words, who }: Decision, reports: ReadonlyMap<string, Report>): Derivation {
  const from = reports.get(body.from)!;
  const to = 'report' in body.to ? body.to.report : { source: words.source ?? 'a source outside the set' };
  const target = typeof to === 'string' ? to : to.source;
  return {
    id: shortHash(body.from, target, body.derivationKind),
    from: body.from,
    to,
    kind: body.derivationKind,
    passages: [],
    evidence: body.evidence.map((range) => spanOf(from, range)),
    direction: 'known',
    reasons: [`${who} decided so`],
    strength: 1,
  };
}

function edgesAfter(
  derivations: readonly Derivation[],
  decisions: readonly Decision[],
  reports: ReadonlyMap<string, Report>,
): Derivation[] {
  const edges = new Map(derivations.map((edge) => [edge.id, edge]));
  for (const decision of decisions) {
    const { body } = decision;
    if (body.kind === 'reject-derivation') edges.delete(body.derivation);
    if (body.kind !== 'add-derivation') continue;
    const edge = addedEdge(body, decision, reports);
    if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  return [...edges.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Representatives of reports that text edges connect, by a union of their ends. */
function connected(ids: readonly string[], edges: readonly Derivation[]): (id: string) => string {
  const parent = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const { from, to, kind } of edges) {
    if (typeof to !== 'string' || !OF_TEXT.has(kind) || !parent.has(from) || !parent.has(to)) continue;
    const [a, b] = [find(from), find(to)].sort(compareText);
    parent.set(b!, a!);
  }
  return find;
}

type Member = Family['members'][number];

/** A family keeps its name in the part that holds most of it; what was parted from it gets its own. */
function partFamily(family: Family, find: (id: string) => string): Family[] {
  const parts = [...groupBy(family.members, ({ report }) => find(report)).values()].sort(
    (a, b) => b.length - a.length || compareText(a[0]!.report, b[0]!.report),
  );
  return parts.map((members, i) =>
    i === 0
      ? { ...family, members }
      : { id: shortHash('family', 'parted', members[0]!.report), origin: null, members: ownMode(members) },
  );
}

function ownMode(members: readonly Member[]): Member[] {
  return members.map((member) => (members.length === 1 ? { ...member, mode: 'own' } : member));
}

function joinFamilies(families: readonly Family[], added: readonly Derivation[]): Family[] {
  let joined = [...families];
  for (const { from, to, kind } of added) {
    if (typeof to !== 'string' || !OF_TEXT.has(kind)) continue;
    const has = (report: string) => (family: Family) => family.members.some((one) => one.report === report);
    const [giver, taker] = [joined.find(has(to)), joined.find(has(from))];
    if (giver === undefined || taker === undefined || giver === taker) continue;
    const members = [...giver.members, ...taker.members.map((one) => ({ ...one, mode: 'unknown' as const }))];
    const whole = { ...giver, members: members.sort((a, b) => compareText(a.report, b.report)) };
    joined = [...joined.filter((family) => family !== giver && family !== taker), whole];
  }
  return joined;
}

/** Families that are named by members of others may be gone: such names are dropped. */
function withoutLostNames(families: readonly Family[]): Family[] {
  const known = new Set(families.map(({ id }) => id));
  return families
    .map((family) => ({
      ...family,
      members: family.members.map((one) => ({
        ...one,
        also: one.also.filter((id) => known.has(id) && id !== family.id),
      })),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

function familiesAfter(lineage: Lineage, derivations: readonly Derivation[]): Family[] {
  const kept = new Set(derivations.map(({ id }) => id));
  const known = new Set(lineage.derivations.map(({ id }) => id));
  const cut = new Set(
    lineage.derivations
      .filter(({ id, kind }) => !kept.has(id) && OF_TEXT.has(kind))
      .flatMap(({ from, to }) => [from, ...(typeof to === 'string' ? [to] : [])]),
  );
  const find = connected(
    lineage.families.flatMap(({ members }) => members.map(({ report }) => report)),
    derivations.filter(({ id }) => known.has(id)),
  );
  const parted = lineage.families.flatMap((family) =>
    family.members.some(({ report }) => cut.has(report)) ? partFamily(family, find) : [family],
  );
  return withoutLostNames(
    joinFamilies(
      parted,
      derivations.filter(({ id }) => !known.has(id)),
    ),
  );
}

/**
 * Takes out the derivations that people rejected and adds those that they know of. A family whose text edges were cut
 * falls into the parts that the others still connect; an added text edge puts two families together.
 */
export function applyToLineage(
  lineage: Lineage,
  decisions: readonly Decision[],
  reports: readonly Report[],
): Lineage {
  if (!decisions.some(({ body }) => body.kind.endsWith('-derivation'))) return lineage;
  const derivations = edgesAfter(
    lineage.derivations,
    decisions,
    new Map(reports.map((report) => [report.id, report])),
  );
  return { derivations, families: familiesAfter(lineage, derivations) };
}
