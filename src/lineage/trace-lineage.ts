import type { Derivation, Family, Report, Span, Statement } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { citationEdges } from './citations.ts';
import { creditEdges } from './credit-edges.ts';
import { traceFamilies, type TracedFamily } from './families.ts';
import { type EdgeBetween, edgeBetween } from './family-edges.ts';
import { indexOf, inOrder, type LineageIndex } from './lineage-index.ts';
import { indexAfter, type LineageMemory } from './lineage-memory.ts';
import { originEdges } from './origin-edges.ts';
import { sharedSpeechEdges } from './shared-speech.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What lineage says of a set of reports. */
export interface Lineage {
  readonly derivations: Derivation[];
  readonly families: Family[];
}

/**
 * Finds who leaned on whom. The result does not depend on the order of the reports.
 * @param memory what an earlier tracing of nearly the same reports left; the result is the same without it
 */
export function traceLineage(
  reports: readonly Report[],
  statements: readonly Statement[],
  memory?: LineageMemory,
): Lineage {
  if (memory === undefined) return lineageOfWordings(reports.map(wordingOf), statements);
  return inOrderOfIds(streamLineage(indexAfter(memory, reports), statements, memory.edge));
}

/** The same for reports whose wording was read elsewhere, in another thread perhaps. */
export function lineageOfWordings(wordings: readonly Wording[], statements: readonly Statement[]): Lineage {
  return lineageOf(indexOf(wordings), statements);
}

/** The lineage of the reports that an index holds, in whatever order they were added. */
export function lineageOf(added: LineageIndex, statements: readonly Statement[]): Lineage {
  return inOrderOfIds(streamLineage(added, statements));
}

function inOrderOfIds({ families, derivations }: LineageStream): Lineage {
  return { families, derivations: [...derivations()].sort((a, b) => compareText(a.id, b.id)) };
}

/** The same with derivations that nobody has to hold: family by family, in the order of the families. */
export interface LineageStream {
  readonly families: Family[];
  /** Works them out anew at each call. */
  readonly derivations: () => Iterable<Derivation>;
}

/** The lineage of an index for sets whose derivations would fill the memory. */
export function streamLineage(
  added: LineageIndex,
  statements: readonly Statement[],
  edge: EdgeBetween = edgeBetween,
): LineageStream {
  const index = inOrder(added);
  const { traced, familyOf } = traceFamilies(index, edge);
  const told = groupBy(
    [...citationEdges(index.wordings, statements), ...sharedSpeechEdges(index, familyOf, statements)],
    ({ from }) => from,
  );
  const eachOf = function* (): Generator<Derivation> {
    for (const family of traced) yield* derivationsOf(index, family, told);
  };
  return { families: traced.map(({ family }) => family), derivations: eachOf };
}

/** The same for reports whose wording was read elsewhere. */
export function streamLineageOfWordings(
  wordings: readonly Wording[],
  statements: readonly Statement[],
): LineageStream {
  return streamLineage(indexOf(wordings), statements);
}

/** All derivations that lead from the members of one family. */
function derivationsOf(
  { wordings }: LineageIndex,
  family: TracedFamily,
  told: ReadonlyMap<string, readonly Derivation[]>,
): Derivation[] {
  const members = family.members.map((number) => wordings[number]!);
  return withoutRepeats([
    ...family.edges(),
    ...creditEdges(members),
    ...originEdges(wordings[family.head.head]!, family),
    ...members.flatMap(({ report }) => told.get(report.id) ?? []),
  ]);
}

/** What is said twice is said once, with the words of both. */
function withoutRepeats(derivations: readonly Derivation[]): Derivation[] {
  const byId = new Map<string, Derivation>();
  for (const derivation of derivations) {
    const known = byId.get(derivation.id);
    const said =
      known === undefined
        ? derivation
        : { ...derivation, evidence: mergedSpans(known.evidence, derivation.evidence) };
    byId.set(derivation.id, said);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** More places than these do not make it clearer. */
const MOST_EVIDENCE = 20;

function mergedSpans(some: readonly Span[], others: readonly Span[]): Span[] {
  if (some.length >= MOST_EVIDENCE) return [...some];
  const isNew = ({ start, end }: Span): boolean =>
    !some.some((span) => span.start === start && span.end === end);
  return [...some, ...others.filter(isNew)].sort((a, b) => a.start - b.start || a.end - b.end);
}
