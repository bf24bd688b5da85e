import type { Profile } from './profile.ts';
import { isProposing, numberOf, type StandIn, standInsOf, TELLING, type TermIndex } from './term-index.ts';

/** Reused from one statement to the next: marks of what has been seen, and sums, by slot. */
interface Scratch {
  readonly proposed: Int32Array;
  readonly there: Int32Array;
  readonly back: Int32Array;
  readonly seen: Int32Array;
  mark: number;
}

/** Gives, for a statement, what each other shares with it. */
export type ShareReader = (slot: number, from: number) => ShareRow;

/** Slots of others, with the share of the statement's weight that each meets and the share of its own that is met, 0 to 100. */
export interface ShareRow {
  readonly others: readonly number[];
  readonly there: readonly number[];
  readonly back: readonly number[];
}

function scratchFor({ profiles: { length } }: TermIndex): Scratch {
  const zeros = () => new Int32Array(length);
  return { proposed: zeros(), there: zeros(), back: zeros(), seen: zeros(), mark: 0 };
}

/** A term of the statement that is asked about, with what may stand for it. */
interface Asked {
  readonly weight: number;
  readonly proposes: boolean;
  readonly standIns: readonly StandIn[];
}

function askedOf(index: TermIndex, { terms }: Profile): Asked[] {
  return terms.map((term) => ({
    weight: term.weight,
    proposes: isProposing(term) && term.weight >= TELLING,
    standIns: standInsOf(index, numberOf(index, term)),
  }));
}

/** The statements from a slot on that share a telling term with one; they are marked. */
function proposalsFor(
  { postings }: TermIndex,
  asked: readonly Asked[],
  { slot, from }: { readonly slot: number; readonly from: number },
  { proposed, there, back, mark }: Scratch,
): number[] {
  const found: number[] = [];
  for (const { proposes, standIns } of asked) {
    if (!proposes) continue;
    for (const { term } of standIns) {
      const { slots, weights } = postings[term]!;
      for (let i = 0; i < slots.length; i++) {
        const other = slots[i]!;
        if (other < from || other === slot || weights[i]! < TELLING || proposed[other] === mark) continue;
        proposed[other] = mark;
        there[other] = back[other] = 0;
        found.push(other);
      }
    }
  }
  return found;
}

/** Adds up the weight of the statement's terms that each proposed one meets, each by its best partner. */
function sumThere({ postings }: TermIndex, asked: readonly Asked[], scratch: Scratch, mark: number): void {
  const { proposed, there, seen } = scratch;
  for (const { weight, standIns } of asked) {
    scratch.mark++;
    for (const { term, score } of standIns)
      for (const other of postings[term]!.slots)
        if (proposed[other] === mark && seen[other] !== scratch.mark) {
          seen[other] = scratch.mark;
          there[other]! += score * weight;
        }
  }
}

/** Adds up the weight of each proposed one's terms that the statement meets: who may stand for whom is symmetric. */
function sumBack({ postings }: TermIndex, asked: readonly Asked[], scratch: Scratch, mark: number): void {
  const { proposed, back } = scratch;
  const best = new Map<number, number>();
  for (const { standIns } of asked)
    for (const { term, score } of standIns) best.set(term, Math.max(score, best.get(term) ?? 0));
  for (const [term, score] of best) {
    const { slots, weights } = postings[term]!;
    for (let i = 0; i < slots.length; i++)
      if (proposed[slots[i]!] === mark) back[slots[i]!]! += score * weights[i]!;
  }
}

/**
 * Reads shares over an index that stays as it is: soft coverage, the same as `coverage` gives two profiles, for all pairs
 * of one statement at once. Only statements from slot `from` on are looked at.
 */
export function shareReader(index: TermIndex): ShareReader {
  const scratch = scratchFor(index);
  return (slot, from) => {
    const profile = index.profiles[slot]!;
    const asked = askedOf(index, profile);
    const mark = ++scratch.mark;
    const others = proposalsFor(index, asked, { slot, from }, scratch);
    sumThere(index, asked, scratch, mark);
    sumBack(index, asked, scratch, mark);
    return {
      others,
      there: others.map((other) => Math.round(scratch.there[other]! / profile.total)),
      back: others.map((other) => Math.round(scratch.back[other]! / index.profiles[other]!.total)),
    };
  };
}
