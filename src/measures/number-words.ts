/** Words below a hundred that add up: "twenty" + "one". */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    score: 20,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  }),
);

/** Short forms that multiply the digits they are glued to or follow: "1.2m", "3bn", "80k". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    mil: 1e6,
    mm: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Plurals that stand for an unknown multiple of themselves: "dozens of", "hundreds of thousands of". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Vague multipliers before a scale, as the range they allow: "several hundred" 300 to 900. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['several', [3, 9]],
  ['many', [3, 9]],
  ['multiple', [2, 9]],
]);

/** Denominators as words: "two thirds", "a quarter". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    hundredth: 100,
    hundredths: 100,
  }),
);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
