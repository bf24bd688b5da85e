import {
  type Analysis,
  type Quantity,
  type Range,
  type Report,
  type Span,
  spanOf,
} from '../../model/index.ts';
import { canStartAmount, readAmount } from '../amounts.ts';
import { type Lexeme, lexemesOf } from '../lexemes.ts';
import { ageAt } from './ages.ts';
import { type CueBound, TAKING_WORDS } from './bound-cues.ts';
import type { Counted } from './counted.ts';
import { type Find, findAt, isOneIn, type Scene } from './finds.ts';
import { type Limits, limitsOf, limitsOfRange } from './limits.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { AmountRange } from './ranges.ts';
import { roleAt, roleOfWord } from './roles.ts';
import { meaningOfUnit } from './units.ts';
import { isNameNumber, type Setting, settingOf } from './setting.ts';

const UNIT_PERSON = 'person';

/** The unit that the words tell, of both ends of a range the one that is a rate. */
function statedUnit({ find, whole }: Setting): string | null {
  const first = find.measured.unit;
  const second = find.range?.second.unit ?? first;
  const rate = first !== null && second !== null && first.startsWith(`${second} per `);
  return (rate ? first : (second ?? first)) ?? whole?.measured.unit ?? null;
}

/** The unit of a count: persons where a person noun is counted, or nothing but what befell them. */
function unitOf(setting: Setting): string | null {
  const { find, whole, counted } = setting;
  const unit = statedUnit(setting);
  if (unit !== null) return unit;
  if (find.measured.amount.form === 'share' || isOneIn(find, whole)) return 'share';
  return counted !== null && isPersonNoun(counted.head) ? UNIT_PERSON : null;
}

function signedValue({ measured }: Find): number {
  return measured.sign === '-' ? -measured.amount.value : measured.amount.value;
}

function limits(setting: Setting, unit: string | null): Limits {
  const { find, whole } = setting;
  const cue: CueBound | null = setting.cue?.bound ?? null;
  if (find.range !== null) return rangeLimits(find.range, cue);
  if (isOneIn(find, whole)) return limitsOf(1 / whole!.value, cue, false);
  const { amount } = find.measured;
  if (amount.form === 'vague') return limitsOfRange(amount.low, amount.high, cue);
  return limitsOf(signedValue(find), cue, unit === null || unit === UNIT_PERSON);
}

/** A movement "from 12 to 20" has the value that it ends at, a range the middle. */
function rangeLimits({ from, to, moves }: AmountRange, cue: CueBound | null): Limits {
  const span = limitsOfRange(Math.min(from, to), Math.max(from, to), cue);
  return moves && span.bound === 'between' ? { ...span, value: to } : span;
}

/** The rise or fall that the words tell, if any; `unit` tells things and people from measures. */
function changeIn({ scene, find, change }: Setting, unit: string | null): 'up' | 'down' | null {
  if (change === null) return find.measured.sign === '+' ? 'up' : null;
  if (unit !== null && meaningOfUnit(unit)?.dimension === 'time') return null;
  const counts = unit === null || unit === UNIT_PERSON;
  return counts && TAKING_WORDS.has(scene.lexemes[change.at]!.text) ? null : change.change;
}

function rangeOf(lexemes: readonly Lexeme[], at: number, next: number): Range {
  return { start: lexemes[at]!.start, end: lexemes[next - 1]!.end };
}

function cueSpans({ scene, cue, change }: Setting): Span[] {
  const { lexemes, report } = scene;
  const ranges: Range[] = [];
  if (change !== null) ranges.push(rangeOf(lexemes, change.at, change.at + 1));
  if (cue !== null) ranges.push(rangeOf(lexemes, cue.at, cue.next));
  return ranges.sort((a, b) => a.start - b.start).map((range) => spanOf(report, range));
}

/** A cue that is the role word itself ("2 dead") stands for the people it befell. */
function countedName(counted: Counted | null): string | null {
  if (counted === null) return null;
  return counted.words.length === 1 && roleOfWord(counted.head) !== null && !isPersonNoun(counted.head)
    ? null
    : counted.head;
}

function quantityOf(setting: Setting): Quantity {
  const { scene, find, counted, whole } = setting;
  const { report, lexemes, analysis } = scene;
  const age = ageAt(lexemes, find.measured, find.next);
  const unit = age === null ? unitOf(setting) : age.unit;
  const end = counted?.next ?? whole?.measured.next ?? find.next;
  return {
    spans: [
      spanOf(report, rangeOf(lexemes, find.measured.at, age?.next ?? whole?.measured.next ?? find.next)),
    ],
    ...limits(setting, unit),
    unit,
    counted: age === null ? countedName(counted) : 'age',
    countedSpans: counted === null || age !== null ? [] : [spanOf(report, counted.range)],
    countedWords: counted === null || age !== null ? [] : [...counted.words],
    role:
      age === null
        ? roleAt(lexemes, analysis.tokens, {
            at: find.measured.at,
            next: end,
            noun: counted?.token ?? -1,
            head: counted?.head ?? null,
          })
        : null,
    whole: isOneIn(find, whole) ? null : (whole?.value ?? null),
    change: changeIn(setting, unit),
    boundSpans: cueSpans(setting),
  };
}

/** The first lexeme after a figure that counts nothing. */
function afterRefused(lexemes: readonly Lexeme[], at: number): number {
  const amount = canStartAmount(lexemes[at]!) ? readAmount(lexemes, at, false) : null;
  return Math.max(at + 1, amount?.next ?? 0);
}

/**
 * The quantities of a report, in the order of its text: figures in digits or words, with their bound, unit, what
 * they count and what befell it. Years, dates, times of day, ordinals, addresses, match scores and labels
 * ("No. 10") are none. Linear in the length of the text.
 */
export function readQuantities(report: Report, analysis: Analysis): Quantity[] {
  const lexemes = lexemesOf(report.text, analysis);
  const scene: Scene = { report, analysis, lexemes };
  const quantities: Quantity[] = [];
  let before: Setting | null = null;
  for (let at = 0; at < lexemes.length; ) {
    const find = findAt(scene, at);
    if (find === null) {
      at = afterRefused(lexemes, at);
      continue;
    }
    const setting: Setting = settingOf(scene, find, before);
    if (!isNameNumber(setting)) quantities.push(quantityOf(setting));
    at = Math.max(at + 1, setting.whole?.measured.next ?? find.next);
    before = setting;
  }
  return quantities;
}
