import type { Quantity } from '../model/index.ts';
import { shareConcept } from '../words/index.ts';

/**
 * What a figure measures. Of a telling measure two figures are one thing when their words meet in `meetAt` hundredths;
 * a toll may rise by the hour; `alone` is set where the name itself says what is counted, whatever the counted word.
 */
export interface Measure {
  readonly name: string;
  readonly meetAt: number | null;
  readonly isToll: boolean;
  readonly alone: boolean;
  readonly isConverted: boolean;
}

/** The statement's words, and what stands right before and after the figure. */
export interface Surroundings {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

const TOLLS = ['die', 'injure', 'miss', 'rescue', 'arrest', 'evacuate', 'hostage'];
const CROWD =
  /\b(?:march(?:ed|ers?|ing)?|rall(?:y|ied)|protest(?:s|ed|ers?|ing)?|demonstrat\w+|gather(?:ed|ing)?|crowd|vigil|took to the streets|turned out|turnout|attend\w*)\b/i;
const POPULATION_BEFORE = /\b(?:home to|population of)\b[^.;]{0,20}$/i;
const POPULATION_AFTER = /^\s*(?:residents|inhabitants)\b/i;
const MAGNITUDE_BEFORE = /\bmagnitude\b[^.;]{0,12}$/i;
const MAGNITUDE_AFTER = /^[\s-]*(?:magnitude|on the (?:open-ended )?Richter)\b/i;
const AFTERSHOCK = /\baftershocks?\b/i;
const TOLL_BEFORE = /\bdeath toll\b[^.;]{0,90}$/i;
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
const CROWD_BEFORE =
  /\b(?:crowds?|marchers|protest[eo]rs|demonstrators|participants|turnout|attendance|number)\b[^.;]{0,40}$/i;
const LEAST_BARE_CROWD = 100;
const PRICE_OF = /\b(?:price|cost) of an? (\w+)/i;
const CONVERTED =
  /(\d[\d.,]*)[ -]?(billion|million|trillion|km|kilomet\w+|miles?|met\w+|feet|euros?|pounds|dollars|\w{3,})(?:\s+\p{L}+)?\s*\($/iu;
/** How long something lasted is one measure when the words hardly meet: often they are "it lasted". Hundredths. */
const LASTED_AT = 5;
const TIME_UNITS = new Set(['second', 'minute', 'hour']);
const LENGTH_UNITS = new Set(['metre', 'kilometre', 'mile', 'foot', 'centimetre', 'yard']);

function measure(name: string, meetAt: number | null, more: Partial<Measure> = {}): Measure {
  return { name, meetAt, isToll: false, alone: false, isConverted: false, ...more };
}

/** People counted by sex or age are parts of a toll ("two women and a man"). */
const PARTS = new Set(['man', 'woman', 'child', 'boy', 'girl', 'baby', 'infant']);

function tollOf({ role, counted }: Quantity): string | null {
  for (const word of [role, counted])
    if (word !== null) for (const toll of TOLLS) if (toll === word || shareConcept(toll, word)) return toll;
  return null;
}

function measureOfShots(
  { unit, counted, whole }: Quantity,
  { quote, before, after }: Surroundings,
): Measure | null {
  const areShots = counted !== null && SHOTS.has(counted);
  if (areShots && whole === null && FIRED_AFTER.test(after))
    return measure('shots fired', 10, { alone: true });
  if ((areShots && HITS.test(quote)) || (unit === 'times' && SHOT_TIMES.test(before)))
    return measure('hits', 15, { alone: true });
  return areShots && FIRED.test(quote) ? measure('shots fired', 10, { alone: true }) : null;
}

/** People who came together; a number with no noun only when it is large, or the words before it speak of a crowd. */
function isCrowd({ value, unit, role }: Quantity, { quote, before }: Surroundings): boolean {
  if (value < 10 || (role !== 'attend' && !CROWD.test(quote))) return false;
  return unit !== null || value >= LEAST_BARE_CROWD || CROWD_BEFORE.test(before);
}

function measureOfPeople(quantity: Quantity, { quote, before, after }: Surroundings): Measure | null {
  const toll = tollOf(quantity);
  if (toll !== null)
    return measure(PARTS.has(quantity.counted ?? '') ? `${toll} of ${quantity.counted!}` : toll, 5, {
      isToll: true,
    });
  const isBare = quantity.unit === null && quantity.role === null;
  if (isBare && TOLL_BEFORE.test(before)) return measure('die', 5, { isToll: true });
  if (POPULATION_BEFORE.test(before) || (quantity.value >= 1000 && POPULATION_AFTER.test(after)))
    return measure('population', 0, { alone: true });
  if (isCrowd(quantity, { quote, before, after })) return measure('crowd', 20, { alone: true });
  return quantity.unit === null ? null : measure(`person ${quantity.role ?? ''}`, null);
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

/** What a figure measures; null when its words do not tell, or it is one of several ("one of the twelve"). */
export function measureOf(quantity: Quantity, around: Surroundings): Measure | null {
  const { unit, counted, role, countedWords, whole, value } = quantity;
  if ((whole !== null && value <= 1) || (whole === null && OF_THE.test(around.after))) return null;
  if (isMagnitude(quantity, around))
    return measure(AFTERSHOCK.test(around.quote) ? 'magnitude of aftershocks' : 'magnitude', 0, {
      alone: true,
    });
  if (countedWords.some((word) => word === 'caliber' || word === 'calibre'))
    return measure('calibre', 0, { alone: true });
  const known = convertedFrom(quantity, around) ?? measureOfShots(quantity, around);
  if (known !== null) return known;
  if (role !== null && (unit === 'times' || counted === role))
    return measure(`times ${role}`, 15, { alone: true });
  if (unit === 'person' || (unit === null && counted === null)) return measureOfPeople(quantity, around);
  if (unit !== null) return measureOfUnit(unit, around);
  return measure(counted!, null);
}
