import type { Grain, Season, Third } from './moments.ts';

/** Units of time: their grain on the calendar (if any), TIMEX3 designator and whether they stand after `T`. */
export interface TimeUnit {
  readonly grain: Grain | null;
  readonly code: string;
  readonly clock: boolean;
  /** How many of the coded unit one is: a fortnight is two weeks. */
  readonly times: number;
  /** Length in days, rounded; 0 below a day. */
  readonly days: number;
}

function unit(grain: Grain | null, code: string, days: number, times = 1): TimeUnit {
  return { grain, code, clock: days === 0, times, days };
}

const UNIT_ROWS: readonly (readonly [string, TimeUnit])[] = [
  ['second', unit(null, 'S', 0)],
  ['minute', unit(null, 'M', 0)],
  ['hour', unit(null, 'H', 0)],
  ['day', unit('day', 'D', 1)],
  ['night', unit('day', 'D', 1)],
  ['week', unit('week', 'W', 7)],
  ['fortnight', unit('week', 'W', 7, 2)],
  ['weekend', unit('weekend', 'WE', 7)],
  ['month', unit('month', 'M', 30)],
  ['quarter', unit('quarter', 'Q', 91)],
  ['year', unit('year', 'Y', 365)],
  ['decade', unit('decade', 'Y', 365, 10)],
  ['century', unit('century', 'Y', 365, 100)],
];

/** Units by their singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...UNIT_ROWS,
  ...UNIT_ROWS.map(([name, row]): [string, TimeUnit] => [name === 'century' ? 'centuries' : `${name}s`, row]),
]);

/** Words for parts of the day, as TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'MO',
    mornings: 'MO',
    dawn: 'MO',
    afternoon: 'AF',
    afternoons: 'AF',
    evening: 'EV',
    evenings: 'EV',
    dusk: 'EV',
    night: 'NI',
    nights: 'NI',
    overnight: 'NI',
  }),
);

/** Seasons; "fall" only where a determiner or a year shows that it is no verb. */
export const SEASON_WORDS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Words that pick a third of a stretch. */
export const THIRDS: ReadonlyMap<string, Third> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
]);

/** Words that point at the present, past or future without a date. */
export const REFERENCES: readonly (readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
];

/** Adverbs and adjectives of repetition. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P3M',
    annually: 'P1Y',
    yearly: 'P1Y',
  }),
);

/** Words in a sentence that show that it looks ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will ll shall upcoming scheduled expected expects plans planned planning due tentatively forthcoming expires expire'.split(
    ' ',
  ),
);

/** Verbs of saying in the forms that stand beside a day of speaking. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says say told tells announced announces reported reports added stated declared confirmed denied claimed warned insisted admitted acknowledged tweeted wrote quoted argued explained noted urged called vowed pledged predicted disclosed revealed'.split(
    ' ',
  ),
);
