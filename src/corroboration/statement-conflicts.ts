import type { Conflict, Reading } from '../model/index.ts';
import { type Clash, conflictsOfClashes } from './clash.ts';
import { foundNear, type NearFindings, openFindings, updateFindings } from './near-findings.ts';
import { isNegated } from './negation.ts';
import { deniesSomething, polarityClash } from './polarity-clash.ts';
import { type KnownThings, mayBeOneHappening, type SaidThing, saidThings, speakOfOne } from './said-thing.ts';
import type { Around } from './setting.ts';

/** A way for two things to clash: which things it begins from, and what it makes of two. */
interface ClashRule {
  readonly begins: (thing: SaidThing) => boolean;
  readonly judge: (begun: SaidThing, other: SaidThing) => Clash | null;
}

const RULES: readonly ClashRule[] = [{ begins: deniesSomething, judge: polarityClash }];

/** What says nearly the same as a thing, of the same happening and with the same polarity. */
function agreement(thing: SaidThing, other: SaidThing): SaidThing | null {
  const agrees =
    isNegated(thing.statements[0]!) === isNegated(other.statements[0]!) &&
    speakOfOne(thing, other) &&
    mayBeOneHappening(thing, other);
  return agrees ? other : null;
}

/** What a search for clashes leaves for the next one among nearly the same statements. */
export interface ClashMemory {
  readonly things: KnownThings;
  /** By rule, what begun things clash with; the things that each rule begins from. */
  readonly rules: readonly { readonly clashes: NearFindings<Clash>; readonly begun: Set<SaidThing> }[];
  readonly agreeing: NearFindings<SaidThing>;
}

/** A memory of no clashes. */
export function openClashMemory(): ClashMemory {
  return {
    things: new WeakMap(),
    rules: RULES.map(({ judge }) => ({ clashes: openFindings(judge), begun: new Set() })),
    agreeing: openFindings(agreement),
  };
}

function clashesOf(things: readonly SaidThing[], { rules }: ClashMemory): Clash[] {
  return RULES.flatMap(({ begins }, i) => {
    const { clashes, begun } = rules[i]!;
    for (const thing of updateFindings(clashes, things)) if (begins(thing)) begun.add(thing);
    for (const thing of begun) if (!clashes.things.has(thing)) begun.delete(thing);
    return things.filter((thing) => begun.has(thing)).flatMap((thing) => foundNear(clashes, thing));
  });
}

/**
 * Conflicts of what is said, in whatever claims it stands: who denies what others say.
 * @param memory what an earlier search left; the result is the same without it
 */
export function statementConflicts(
  readings: readonly Reading[],
  around: Around,
  memory: ClashMemory = openClashMemory(),
): Conflict[] {
  const things = saidThings(readings, memory.things);
  updateFindings(memory.agreeing, things);
  return conflictsOfClashes(clashesOf(things, memory), {
    ...around,
    agreeing: (thing) => foundNear(memory.agreeing, thing),
  });
}
