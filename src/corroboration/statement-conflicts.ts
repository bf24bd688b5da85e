import type { Claim, Conflict, Reading } from '../model/index.ts';
import { claimsByStatement, type Clash, type ClashSetting, conflictsOfClashes } from './clash.ts';
import { isNegated } from './negation.ts';
import { deniesSomething, polarityClash } from './polarity-clash.ts';
import {
  indexThings,
  mayBeOneHappening,
  type SaidThing,
  saidThings,
  speakOfOne,
  type ThingIndex,
  thingsNear,
} from './said-thing.ts';
import type { Setting } from './setting.ts';

/** A way for two things to clash: which things it begins from, and what it makes of two. */
interface ClashRule {
  readonly begins: (thing: SaidThing) => boolean;
  readonly judge: (begun: SaidThing, other: SaidThing) => Clash | null;
}

const RULES: readonly ClashRule[] = [{ begins: deniesSomething, judge: polarityClash }];

function clashesOf(things: readonly SaidThing[], index: ThingIndex): Clash[] {
  return things.flatMap((thing) => {
    const rules = RULES.filter(({ begins }) => begins(thing));
    if (rules.length === 0) return [];
    return thingsNear(thing, index).flatMap((other) =>
      rules.flatMap(({ judge }) => judge(thing, other) ?? []),
    );
  });
}

/** What says nearly the same as a thing, of the same happening and with the same polarity. */
function agreeingWith(index: ThingIndex): (thing: SaidThing) => readonly SaidThing[] {
  return (thing) =>
    thingsNear(thing, index).filter(
      (other) =>
        isNegated(thing.statements[0]!) === isNegated(other.statements[0]!) &&
        speakOfOne(thing, other) &&
        mayBeOneHappening(thing, other),
    );
}

/** Conflicts of what is said, in whatever claims it stands: who denies what others say. */
export function statementConflicts(
  readings: readonly Reading[],
  claims: readonly Claim[],
  setting: Setting,
): Conflict[] {
  const things = saidThings(readings);
  const index = indexThings(things);
  const around: ClashSetting = {
    setting,
    agreeing: agreeingWith(index),
    claimsOf: claimsByStatement(claims),
  };
  return conflictsOfClashes(clashesOf(things, index), around);
}
