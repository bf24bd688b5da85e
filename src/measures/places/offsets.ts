import { type PlaceOffset, type Report, spanOf } from '../../model/index.ts';
import { readAmount } from '../amounts.ts';
import type { Lexeme } from '../lexemes.ts';
import type { PlaceMention } from './mentions.ts';

/** Compass words, in degrees from north. */
const BEARINGS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['north - east', 45],
  ['east', 90],
  ['southeast', 135],
  ['south - east', 135],
  ['south', 180],
  ['southwest', 225],
  ['south - west', 225],
  ['west', 270],
  ['northwest', 315],
  ['north - west', 315],
]);

const KILOMETRES: ReadonlyMap<string, number> = new Map([
  ['km', 1],
  ['kilometre', 1],
  ['kilometres', 1],
  ['kilometer', 1],
  ['kilometers', 1],
  ['mile', 1.609344],
  ['miles', 1.609344],
  ['metres', 0.001],
  ['meters', 0.001],
]);

function textAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.text ?? '';
}

/** "west", "south-east" that ends before lexeme `end`. */
function bearingBefore(lexemes: readonly Lexeme[], end: number): { bearing: number; at: number } | null {
  const pair = `${textAt(lexemes, end - 3)} - ${textAt(lexemes, end - 1)}`;
  const compound = textAt(lexemes, end - 2) === '-' ? BEARINGS.get(pair) : undefined;
  if (compound !== undefined) return { bearing: compound, at: end - 3 };
  const bearing = BEARINGS.get(textAt(lexemes, end - 1));
  return bearing === undefined ? null : { bearing, at: end - 1 };
}

/** "200 miles", "(320 km)" that ends before lexeme `end`. */
function distanceBefore(lexemes: readonly Lexeme[], end: number): { kilometres: number; at: number } | null {
  const factor = KILOMETRES.get(textAt(lexemes, end - 1));
  if (factor === undefined) return null;
  for (let at = Math.max(0, end - 5); at < end - 1; at += 1) {
    const amount = readAmount(lexemes, at, false);
    if (amount !== null && amount.next === end - 1)
      return { kilometres: Number((amount.value * factor).toPrecision(6)), at };
  }
  return null;
}

/** Past a bracketed second distance: "200 miles (320 km) west". */
function beforeBrackets(lexemes: readonly Lexeme[], end: number): number {
  if (textAt(lexemes, end - 1) !== ')') return end;
  for (let at = end - 2; at > end - 7; at -= 1) if (textAt(lexemes, at) === '(') return at;
  return end;
}

/** How far and whereto from the mention the text means: "200 miles west of Derna", "south of Sirte". */
export function offsetBefore(
  report: Report,
  lexemes: readonly Lexeme[],
  { at }: PlaceMention,
): PlaceOffset | null {
  const the = textAt(lexemes, at - 1) === 'the' ? at - 1 : at;
  const link = textAt(lexemes, the - 1);
  if (link !== 'of' && link !== 'from') return null;
  const bearing = bearingBefore(lexemes, the - 1);
  const distance = distanceBefore(lexemes, beforeBrackets(lexemes, bearing?.at ?? the - 1));
  if (bearing === null && distance === null) return null;
  const start = lexemes[Math.min(bearing?.at ?? at, distance?.at ?? at)]!.start;
  const span = spanOf(report, { start, end: lexemes[the - 1]!.end });
  return { spans: [span], kilometres: distance?.kilometres ?? null, bearing: bearing?.bearing ?? null };
}
