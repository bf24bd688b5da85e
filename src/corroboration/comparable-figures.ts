import { compareQuantities } from '../measures/index.ts';
import type { Quantity } from '../model/index.ts';
import { relateWords } from '../words/index.ts';
import type { Figure } from './conflict-figures.ts';
import { differentScenes } from './conflict-scene.ts';
import { topicLikeness } from './conflict-topic.ts';

/** Figures of the same counted thing, or of a bare unit, are one thing when their words meet this much on average. Hundredths. */
const COUNTED_AT = 45;
const BARE_AT = 66;

/** One person beside more than this many is one case of them. */
const MOST_BESIDE_ONE = 5;

function isOneOfMany(a: Quantity, b: Quantity): boolean {
  return Math.min(a.value, b.value) <= 1 && Math.max(a.value, b.value) > MOST_BESIDE_ONE;
}

/** Two figures that one report gives on one word are told apart by itself. */
function areToldApart(a: Figure, b: Figure): boolean {
  return a.statement.report === b.statement.report && a.source === b.source;
}

/** Figures of nothing telling that differ by more than this many times are hardly of one thing. */
const MOST_TIMES = 20;

function areFarApart({ quantity: a, measure }: Figure, { quantity: b }: Figure): boolean {
  if (measure.alone || measure.isToll || a.unit !== b.unit) return false;
  return Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value);
}

function rolesOf(a: Quantity, b: Quantity): 'alike' | 'different' | 'open' {
  if (a.role === null || b.role === null) return 'open';
  return relateWords(a.role, b.role).kind === 'none' ? 'different' : 'alike';
}

function meetInWords(a: Figure, b: Figure): boolean {
  const { more, less } = topicLikeness(a.topic, b.topic);
  const { meetAt } = a.measure;
  if (meetAt !== null) return more >= meetAt;
  if (a.quantity.counted === null) return more + less >= 2 * BARE_AT;
  const roles = rolesOf(a.quantity, b.quantity);
  return roles === 'alike' || (roles === 'open' && more + less >= 2 * COUNTED_AT);
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

/** Whether two figures measure the same thing of the same happening. Symmetric. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.measure.name !== b.measure.name || areToldApart(a, b)) return false;
  if (a.measure.isToll && isOneOfMany(a.quantity, b.quantity)) return false;
  if (areFarApart(a, b)) return false;
  return differentScenes(a.scene, b.scene) === null && mayCountTheSame(a, b) && meetInWords(a, b);
}

/** Figures in groups: one joins the first group of which it is comparable to at least half and to none of another scene. */
export function comparableGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => {
      const alike = members.filter((member) => areComparable(member, figure)).length;
      return (
        alike * 2 >= members.length &&
        alike > 0 &&
        members.every((member) => differentScenes(member.scene, figure.scene) === null)
      );
    });
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups;
}
