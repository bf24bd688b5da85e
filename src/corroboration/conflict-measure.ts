import type { Quantity } from '../model/index.ts';
import { type Measure, measure, type Surroundings } from './measure.ts';
import { CASES, isOnRecord, measureOfPeople, tollOf } from './measure-of-people.ts';

const MAGNITUDE_BEFORE = /\bmagnitude\b[^.;]{0,12}$/i;
const MAGNITUDE_AFTER =
  /^[\s-]*(?:magnitude|strength (?:earth)?quake|degree (?:earth)?quake|on the (?:open-ended )?Richter)\b/i;
const AFTERSHOCK = /\baftershocks?\b/i;
const BEARING =
  /^\s*(?:\([^)]*\)\s*)?(?:to the )?(?:north|south|east|west)[\s\w-]{0,12} (?:of|from) (?:the )?(?:[a-z]+ of )?(\p{Lu}[\p{L}-]*)/u;
const SHOTS = new Set(['bullet', 'round', 'shot']);
const HITS = /\b(?:hit|hits|hitting|struck|striking|entered|wounded)\b/i;
const SHOT_TIMES = /\b(?:shot|hit|hitting|struck|stabbed)\b[^.;]{0,30}$/i;
const FIRED = /\b(?:fired?|firing|discharged)\b/i;
/** "Three of the injured" are some of them. */
const OF_THE = /^\s*of (?:the|those|these|them|its|our|their|his|her)\b/i;
const FIRED_AFTER = /^\s*\w+ (?:that (?:were|was) |which (?:were|was) |were )?fired\b/i;
const LASTED = /\blast(?:ed|s|ing)?\s+(?:for\s+)?(?:[a-z]+\s+){0,2}$/i;
const COSTS =
  /\b(?:costs?|costing|priced? (?:at|of)|price tag of|worth|bill of)\s+(?:[a-z]+\s+){0,2}(?:[$€£]\s?)?$/i;
const COST_AT = 25;
const PRICE_OF = /\b(?:price|cost) of an? (\w+)/i;
const CONVERTED =
  /(\d[\d.,]*)[ -]?(billion|million|trillion|km|kilomet\w+|miles?|met\w+|feet|euros?|pounds|dollars|\w{3,})(?:\s+\p{L}+)?\s*\($/iu;
/** How long something lasted is one measure when the words hardly meet: often they are "it lasted". Hundredths. */
const LASTED_AT = 5;
const TIME_UNITS = new Set(['second', 'minute', 'hour']);
const LENGTH_UNITS = new Set(['metre', 'kilometre', 'mile', 'foot', 'centimetre', 'yard']);

function measureOfShots(
  { unit, counted, whole }: Quantity,
  { quote, before, after }: Surroundings,
): Measure | null {
  const areShots = counted !== null && SHOTS.has(counted);
  if (areShots && whole === null && FIRED_AFTER.test(after))
    return measure('shots fired', 10, { alone: true });
  if ((areShots && whole === null && HITS.test(quote)) || (unit === 'times' && SHOT_TIMES.test(before)))
    return measure('hits', 15, { alone: true });
  return areShots && FIRED.test(quote) ? measure('shots fired', 10, { alone: true }) : null;
}

function pricePer(unit: string): Measure {
  return measure(unit, 40, { alone: true });
}

function measureOfUnit(unit: string, { quote, before, after }: Surroundings): Measure {
  if (TIME_UNITS.has(unit)) return LASTED.test(before) ? measure('lasted', LASTED_AT) : measure('time', null);
  if (!LENGTH_UNITS.has(unit)) {
    const thing = PRICE_OF.exec(quote)?.[1];
    if (thing !== undefined && unit !== 'percent' && !unit.includes(' '))
      return pricePer(`${unit} per ${thing}`);
    if (/^[A-Z]{3}$/.test(unit) && COSTS.test(before)) return measure(`cost in ${unit}`, COST_AT);
    return unit.includes(' per ') ? pricePer(unit) : measure(unit, null);
  }
  const place = BEARING.exec(after)?.[1];
  return place === undefined
    ? measure('length', null)
    : measure(`distance from ${place}`, 0, { alone: true });
}

function isMagnitude({ unit, counted, value }: Quantity, { before, after }: Surroundings): boolean {
  if (value > 10 || (unit !== 'magnitude' && unit !== null) || counted !== null) return false;
  return unit === 'magnitude' || MAGNITUDE_BEFORE.test(before) || MAGNITUDE_AFTER.test(after);
}

function singular(word: string): string {
  return word.replace(/s$/, '').replace(/tre$/, 'ter');
}

/** "455 kilometres (282 miles)": what stands in brackets is the amount before them in another unit. */
function convertedFrom({ unit }: Quantity, { before, after }: Surroundings): Measure | null {
  const amount = CONVERTED.exec(before);
  if (unit === null || amount === null || !/^[^(]{0,12}\)/.test(after)) return null;
  return measure(`${unit} for ${amount[1]!} ${singular(amount[2]!.toLowerCase())}`, 0, {
    alone: true,
    isConverted: true,
  });
}

/** "46 arrests", "three deaths": what befell people, counted by the deed. */
function isTollOfDay(quantity: Quantity, around: Surroundings): boolean {
  return tollOf(quantity) !== null && !isOnRecord(quantity, around);
}

/** What a figure measures; null when its words do not tell, or it is one of several ("one of the twelve"). */
export function measureOf(quantity: Quantity, around: Surroundings): Measure | null {
  const { unit, counted, role, countedWords, whole, value } = quantity;
  if ((whole !== null && value <= 1) || (whole === null && OF_THE.test(around.after))) return null;
  if (isMagnitude(quantity, around))
    return measure(AFTERSHOCK.test(around.sentence) ? 'magnitude of aftershocks' : 'magnitude', 0, {
      alone: true,
    });
  if (countedWords.some((word) => word === 'caliber' || word === 'calibre'))
    return measure('calibre', 0, { alone: true });
  const known = convertedFrom(quantity, around) ?? measureOfShots(quantity, around);
  if (known !== null) return known;
  if (role !== null && (unit === 'times' || (counted === role && !isTollOfDay(quantity, around))))
    return measure(`times ${role}`, 15, { alone: true });
  if (unit === 'person' || (unit === null && (counted === null || isTollOfDay(quantity, around))))
    return measureOfPeople(quantity, around);
  if (counted === 'case' && unit === null) return CASES;
  if (unit !== null) return measureOfUnit(unit, around);
  return measure(counted!, null);
}
