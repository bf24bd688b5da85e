import type { Report } from '../model/index.ts';
import { rememberFor, rememberPair } from '../text/index.ts';
import { type Base, type EdgeBetween, edgeBetween } from './family-edges.ts';
import { type LineageIndex, openIndex, reorder, tieBetween } from './lineage-index.ts';
import { type Wording, wordingOf } from './wording.ts';

/**
 * What tracing leaves for the next tracing of nearly the same reports: the index, and what was worked out of one report or of two.
 * Holds on to nothing of a report that is gone.
 */
export interface LineageMemory {
  readonly wording: (report: Report) => Wording;
  readonly edge: EdgeBetween;
  readonly index: LineageIndex;
}

/** A memory of nothing. */
export function openLineageMemory(): LineageMemory {
  return {
    wording: rememberFor(wordingOf),
    edge: rememberEdges(),
    index: openIndex(rememberPair(tieBetween)),
  };
}

/** Edges by the text that is compared with, whom it is held to go back to, and the other text. */
function rememberEdges(): EdgeBetween {
  const basesOf = rememberFor<Wording, Map<string | null, Base>>(() => new Map());
  const between = rememberPair(edgeBetween);
  return (base, member) => {
    const bases = basesOf(base.wording);
    const known = bases.get(base.origin) ?? base;
    bases.set(base.origin, known);
    return between(known, member);
  };
}

/** The index of reports in their order, made from that of the tracing before. */
export function indexAfter({ wording, index }: LineageMemory, reports: readonly Report[]): LineageIndex {
  reorder(index, reports.map(wording));
  return index;
}
