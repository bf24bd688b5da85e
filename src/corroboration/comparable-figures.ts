import { compareQuantities } from '../measures/index.ts';
import type { Quantity } from '../model/index.ts';
import { relateWords } from '../words/index.ts';
import type { Figure } from './conflict-figures.ts';
import { differentScenes } from './conflict-scene.ts';
import { topicLikeness } from './conflict-topic.ts';
import { mayBeOneStory } from './told-story.ts';

/** Figures of the same counted thing, or of a bare unit, are one thing when their words meet this much on average. Hundredths. */
const COUNTED_AT = 45;
const BARE_AT = 66;
/** Units that few things in a story are measured in ("litre", "tonne") tell more. */
const RARE_UNIT_AT = 38;
const COMMON_UNIT =
  /^(?:[A-Z]{3}|percent|share|times|person|year|month|week|day|night|hour|minute|second|metre|kilometre|mile|foot|centimetre|yard|degree)$/;

function bareAt({ quantity: { unit } }: Figure): number {
  return unit === null || COMMON_UNIT.test(unit) ? BARE_AT : RARE_UNIT_AT;
}

/** One person beside more than this many is one case of them. */
const MOST_BESIDE_ONE = 5;

function isOneOfMany(a: Quantity, b: Quantity): boolean {
  return Math.min(a.value, b.value) === 1 && Math.max(a.value, b.value) > MOST_BESIDE_ONE;
}

/** Two figures that one report gives on one word are told apart by itself. */
function areToldApart(a: Figure, b: Figure): boolean {
  return a.statement.report === b.statement.report && a.source === b.source;
}

/** Figures of nothing telling that differ by more than this many times are hardly of one thing. */
const MOST_TIMES = 20;

function areFarApart({ quantity: a, measure }: Figure, { quantity: b }: Figure): boolean {
  if (measure.alone || measure.isToll || a.value === 0 || b.value === 0 || a.unit !== b.unit) return false;
  return Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value);
}

function rolesOf(a: Quantity, b: Quantity): 'alike' | 'different' | 'open' {
  if (a.role === null || b.role === null) return 'open';
  return relateWords(a.role, b.role).kind === 'none' ? 'different' : 'alike';
}

/** One figure twice needs to meet in half the words that two figures need to; small ones are often alike by chance. */
const LEAST_TELLING = 5;

function isOneFigure({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.value === b.value && a.unit === b.unit && a.value >= LEAST_TELLING;
}

function meetInWords(a: Figure, b: Figure): boolean {
  const { more, less } = topicLikeness(a.topic, b.topic);
  const { meetAt } = a.measure;
  const share = isOneFigure(a, b) ? 2 : 1;
  if (meetAt !== null) return more * share >= meetAt;
  if (a.quantity.counted === null) return (more + less) * share >= 2 * bareAt(a);
  const roles = rolesOf(a.quantity, b.quantity);
  if (roles === 'different' && share === 1) return false;
  return roles === 'alike' || (more + less) * share >= 2 * COUNTED_AT;
}

function sharePlace(a: Figure, b: Figure): boolean {
  return [...a.scene.places].some((place) => b.scene.places.has(place));
}

/** Whether what is counted can be one: a narrower kind of people is no toll of all, others besides are not all. */
function mayCountTheSame(a: Figure, b: Figure): boolean {
  const isPeople = a.measure.isToll || a.measure.name === 'crowd';
  if (isPeople && a.isAddition !== b.isAddition && !sharePlace(a, b)) return false;
  if (a.measure.alone) return true;
  const { relation } = compareQuantities(a.quantity, b.quantity);
  return relation !== 'not-comparable' && !(a.measure.isToll && relation === 'subset');
}

/** A toll of none belongs to a toll when what is told around it meets the other's words in so much. Hundredths. */
const NONE_AT = 15;

/** Whether a toll of none, if there is one, is of the happening that the other tells of. */
function isNoneOfThis(a: Figure, b: Figure): boolean {
  const [none, other] = a.context !== null ? [a, b] : [b, a];
  if (none.context === null || none.context.size === 0 || other.context !== null) return true;
  return topicLikeness(none.context, other.wide).more >= NONE_AT;
}

/** A whole that a report gives a part of is held only against wholes. */
function isWholeBesidePart(a: Figure, b: Figure): boolean {
  return a.isWhole !== b.isWhole && !a.measure.alone;
}

/** Whether two figures measure the same thing of the same happening. Symmetric. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.measure.name !== b.measure.name || areToldApart(a, b)) return false;
  if (!a.measure.alone && isOneOfMany(a.quantity, b.quantity)) return false;
  if (areFarApart(a, b) || isWholeBesidePart(a, b) || !isNoneOfThis(a, b)) return false;
  if ((a.measure.isToll || a.measure.meetAt === 0) && !mayBeOneStory(a.story, b.story)) return false;
  return differentScenes(a.scene, b.scene) === null && mayCountTheSame(a, b) && meetInWords(a, b);
}
