import type { Quantity } from '../model/index.ts';
import { shareConcept } from '../words/index.ts';
import { type Measure, measure, type Surroundings } from './measure.ts';

/** What armed forces say for killing, of people. */
const KILLING = new Set(['eliminate', 'neutralise', 'neutralize', 'liquidate', 'execute', 'massacre']);
const FALLEN_ILL =
  /\b(?:fall(?:en|s)? ill|fell ill|infected|sickened|test(?:ed|ing)? positive|suspected of having|contracted)\b/i;
const IN_HOSPITAL = new Set(['hospitalise', 'hospitalize', 'treat']);
const TOLLS = ['die', 'injure', 'miss', 'rescue', 'arrest', 'evacuate', 'hostage'];
const CROWD =
  /\b(?:riot(?:ed|ers?|ing)?|t(?:ook|aken|ake|aking) part|participat\w+|rampag\w+|mob|march(?:ed|ers?|ing)?|rall(?:y|ied)|protest(?:s|ed|ers?|ing)?|demonstrat\w+|gather(?:ed|ing)?|crowd|vigil|took to the streets|turned out|turnout|attend\w*)\b/i;
const POPULATION_BEFORE = /\b(?:home to|population of)\b[^.;]{0,20}$/i;
const POPULATION_AFTER = /^\s*(?:residents|inhabitants)\b/i;
const TOLL_BEFORE = /\bdeath toll\b[^.;]{0,90}$/i;
const CROWD_BEFORE =
  /\b(?:crowds?|marchers|protest[eo]rs|demonstrators|participants|turnout|attendance|number)\b[^.;]{0,40}$/i;
const LEAST_BARE_CROWD = 100;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Words by which a sentence, or the one before it, speaks of how many came together. */
const CROWD_SIZE =
  /\b(?:size|counted|counts?|counting|estimat\w+|number|total|put)\b[^.;]*\b(?:crowd|march|marchers|rally|protest\w*|demonstrat\w+|participants)\b|\b(?:crowd|march|marchers|rally|protest\w*|demonstrat\w+|participants)\b[^.;]*\b(?:count(?:ed|s|ing)?|estimat\w+|sum|number|total)\b/i;
/** What follows a bare figure that counts nothing named. */
const NOTHING_COUNTED =
  /^\s*(?:[,.;:)”"'’]|$|people\b|participants\b|and\b|but\b|or\b|while\b|on\b|in\b|at\b|by\b)/i;
/** Counts that a person has behind him, beside those of a day. */
const BEFORE_NOW = new Set(['prior', 'previous', 'past', 'earlier']);

/** People counted by sex or age are parts of a toll ("two women and a man"). */
const PARTS = new Set(['man', 'woman', 'child', 'boy', 'girl', 'baby', 'infant']);

/** "30 of the 80 wounded remained there" are part of a toll. */
function isPartOfToll(quantity: Quantity): boolean {
  return quantity.whole !== null && tollOf({ ...quantity, counted: null }) === null;
}

/** What befell people, when a figure tells it by its role or by what it counts ("three deaths"). */
export function tollOf({ role, counted, unit, value }: Quantity): string | null {
  if (!Number.isInteger(value)) return null;
  if (unit === 'person' && role !== null && KILLING.has(role)) return 'die';
  if (unit === 'person' && role !== null && IN_HOSPITAL.has(role)) return 'injure';
  const isOfPeople = unit === 'person' || counted === null || counted === role;
  for (const word of [role, counted])
    if (word !== null)
      for (const toll of TOLLS)
        if (toll === word || ((isOfPeople || word === counted) && shareConcept(toll, word))) return toll;
  return null;
}

/** People who came together; a number with no noun only when it is large, or the words before it speak of a crowd. */
function isCrowd(quantity: Quantity, around: Surroundings): boolean {
  const { value, unit, role } = quantity;
  const { quote, before } = around;
  if (countsInContext(quantity, around)) return true;
  if (value < 10 || (role !== 'attend' && !CROWD.test(quote))) return false;
  return unit !== null || value >= LEAST_BARE_CROWD || CROWD_BEFORE.test(before);
}

/** A figure of nobody named, large, in a sentence about a count of a crowd or right after one. */
function countsInContext({ value, unit, role, counted, whole }: Quantity, around: Surroundings): boolean {
  const isBare = counted === null || counted === 'people' || counted === 'person';
  if (!isBare || whole !== null || (unit !== null && unit !== 'person') || value < LEAST_BARE_CROWD)
    return false;
  if (role !== null && role !== 'attend') return false;
  return NOTHING_COUNTED.test(around.after) && !YEAR.test(around.number) && CROWD_SIZE.test(around.context);
}

/** "46 arrests" are a toll of a day, "four prior arrests" and what somebody "has" are his own. */
export function isOnRecord({ counted, countedWords, role }: Quantity, { before }: Surroundings): boolean {
  if (counted === null || counted !== role) return false;
  return countedWords.some((word) => BEFORE_NOW.has(word)) || /\b(?:has|have|had)\s+$/i.test(before);
}

/** Cases of an illness, counted as such or as people who have it. */
export const CASES: Measure = measure('cases of an illness', 10, { alone: true });

/** What a figure of people, or of nothing named, measures; null when its words do not tell. */
export function measureOfPeople(quantity: Quantity, around: Surroundings): Measure | null {
  const { before, after } = around;
  const toll = isOnRecord(quantity, around) || isPartOfToll(quantity) ? null : tollOf(quantity);
  if (toll !== null)
    return measure(PARTS.has(quantity.counted ?? '') ? `${toll} of ${quantity.counted!}` : toll, 0, {
      isToll: true,
    });
  const isBare = quantity.unit === null && quantity.role === null;
  if (isBare && TOLL_BEFORE.test(before)) return measure('die', 0, { isToll: true });
  if (POPULATION_BEFORE.test(before) || (quantity.value >= 1000 && POPULATION_AFTER.test(after)))
    return measure('population', 0, { alone: true });
  if (quantity.unit === 'person' && FALLEN_ILL.test(around.quote)) return CASES;
  if (isCrowd(quantity, around)) return measure('crowd', 10, { alone: true });
  return quantity.unit === null ? null : measure(`person ${quantity.role ?? ''}`, null);
}
