import type { Quantity } from '../../src/model/index.ts';

/** A quantity in the terms of NewsQuant; a range is a pair. */
export interface AnnotatedQuantity {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly change: string;
}

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: 'percentage',
    USD: 'dollar',
    'USD/100': 'cent',
    GBP: 'pound sterling',
    GBX: 'point',
    EUR: 'euro',
    JPY: 'japanese yen',
    AUD: 'australian dollar',
    CAD: 'canadian dollar',
    HKD: 'hong kong dollar',
    ILS: 'shekel',
    DKK: 'danish krone',
    MYR: 'malaysian ringgit',
    'MYR/100': 'sen',
    HRK: 'croatian kuna',
    CNY: 'chinese yuan',
    INR: 'indian rupee',
    pound: 'pound-mass',
    times: 'count',
    'pound-foot': 'pound-foot',
    'newton metre': 'newton metre',
    'revolution per minute': 'revolutions per minute',
    'part per billion': 'parts-per-billion',
    'part per million': 'parts-per-million',
    'million British thermal units': 'mega british thermal unit',
  }),
);

function unitName(unit: string): string {
  const whole = UNIT_NAMES.get(unit);
  if (whole !== undefined) return whole;
  return unit
    .split(' per ')
    .map((part) => UNIT_NAMES.get(part) ?? part)
    .join(' per ');
}

/** Our unit, or the words of what is counted with their head in the singular, as the corpus names them. */
function unitOf(quantity: Quantity): string {
  if (quantity.counted === 'age' && quantity.unit !== null) return `${quantity.unit} of age`;
  if (quantity.unit === 'share') return ['%', ...quantity.countedWords].join(' ');
  if (quantity.unit !== null && quantity.unit !== 'person') return unitName(quantity.unit);
  return quantity.countedWords.length === 0 ? '-' : quantity.countedWords.join(' ');
}

/** A lower end comes before a rise or fall and these before an upper end; ranges have neither, as the corpus labels them. */
function changeOf({ bound, change, value, high }: Quantity): string {
  if (bound === 'between') return '=';
  if (bound === 'about' && value !== high) return '~';
  if (bound === 'at-least' || bound === 'more-than') return '>';
  if (change !== null) return change;
  if (bound === 'at-most' || bound === 'less-than') return '<';
  return bound === 'about' ? '~' : '=';
}

/** A quantity of ours in the corpus' terms. */
export function newsquantOf(quantity: Quantity): AnnotatedQuantity {
  const { low, high, bound, value } = quantity;
  const spread = bound === 'between' || (bound === 'about' && quantity.spans.length > 0 && isWide(quantity));
  return {
    value: spread && low !== null && high !== null ? [low, high] : value,
    unit: unitOf(quantity).toLowerCase(),
    change: changeOf(quantity),
  };
}

/** An approximate range ("about 20 to 30") as opposed to an approximate figure, whose limits lie close to it. */
function isWide({ low, high, value }: Quantity): boolean {
  return low !== null && high !== null && value > 5 && high - low > 0.3 * value;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

function sameValue(a: AnnotatedQuantity['value'], b: AnnotatedQuantity['value']): boolean {
  if (typeof a === 'number' || typeof b === 'number')
    return typeof a === 'number' && typeof b === 'number' && near(a, b);
  return near(Math.min(...a), Math.min(...b)) && near(Math.max(...a), Math.max(...b));
}

type Agree = (gold: AnnotatedQuantity, found: AnnotatedQuantity) => boolean;

/** One-to-one matches; a found quantity is used once. */
function matches(
  gold: readonly AnnotatedQuantity[],
  found: readonly AnnotatedQuantity[],
  agree: Agree,
): number {
  const left = [...found];
  let count = 0;
  for (const item of gold) {
    const index = left.findIndex((other) => sameValue(item.value, other.value) && agree(item, other));
    if (index < 0) continue;
    left.splice(index, 1);
    count += 1;
  }
  return count;
}

export interface QuantityPair {
  readonly gold: readonly AnnotatedQuantity[];
  readonly found: readonly AnnotatedQuantity[];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Micro F1 over all sentences: value; value and unit; value and bound. `gold` is the number of labelled quantities. */
export function quantityScores(pairs: readonly QuantityPair[]): {
  value: number;
  unit: number;
  bound: number;
  gold: number;
} {
  const gold = total(pairs.map((pair) => pair.gold.length));
  const found = total(pairs.map((pair) => pair.found.length));
  const f1 = (agree: Agree) => {
    const hits = total(pairs.map((pair) => matches(pair.gold, pair.found, agree)));
    return gold + found === 0 ? 0 : (2 * hits) / (gold + found);
  };
  return {
    value: f1(() => true),
    unit: f1((a, b) => a.unit === b.unit),
    bound: f1((a, b) => a.change === b.change),
    gold,
  };
}
