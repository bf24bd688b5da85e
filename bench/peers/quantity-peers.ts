import * as recognizers from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';
import type { AnnotatedQuantity } from '../metrics/newsquant.ts';

/** A tool that reads quantities of a sentence in the terms of NewsQuant. */
export type QuantityReader = (text: string) => AnnotatedQuantity[];

interface CompromiseNumber {
  readonly number?: { readonly num: number | null; readonly unit?: string; readonly prefix?: string };
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '£': 'pound sterling',
  '€': 'euro',
  '¥': 'japanese yen',
};

function singular(unit: string): string {
  if (unit === 'percent' || unit === '%') return 'percentage';
  return unit.endsWith('s') ? unit.slice(0, -1) : unit;
}

/** compromise's numbers, with the unit or currency sign that it gives. */
export const compromiseQuantities: QuantityReader = (text) => {
  const found = nlp(text).numbers().json() as readonly CompromiseNumber[];
  return found.flatMap(({ number }) => {
    if (number?.num == null || !Number.isFinite(number.num)) return [];
    const unit = SIGNS[number.prefix ?? ''] ?? singular((number.unit ?? '').toLowerCase());
    return [{ value: number.num, unit: unit === '' ? '-' : unit, change: '=' }];
  });
};

interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, string | null>> | null;
}

function unitOf({ typeName, resolution }: Recognised): string {
  if (typeName === 'percentage') return 'percentage';
  if (typeName === 'age') return `${(resolution?.['unit'] ?? 'year').toLowerCase()} of age`;
  if (typeName === 'temperature')
    return { c: 'celsius', f: 'fahrenheit' }[(resolution?.['unit'] ?? '').toLowerCase()] ?? 'degree';
  return (resolution?.['unit'] ?? '-').toLowerCase();
}

/** What Microsoft's recognisers find, units before bare numbers; the longest wins where they overlap. */
export const recognizerQuantities: QuantityReader = (text) => {
  const {
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeTemperature,
    recognizeAge,
    recognizeNumber,
  } = recognizers;
  const all = [
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeTemperature,
    recognizeAge,
    recognizeNumber,
  ].flatMap((recognise) => recognise(text, 'en-us') as unknown as Recognised[]);
  const kept: Recognised[] = [];
  for (const item of all)
    if (!kept.some((other) => item.start <= other.end && other.start <= item.end)) kept.push(item);
  return kept.flatMap((item) => {
    const value = Number.parseFloat((item.resolution?.['value'] ?? '').replace('%', ''));
    return Number.isFinite(value) ? [{ value, unit: unitOf(item), change: '=' }] : [];
  });
};
