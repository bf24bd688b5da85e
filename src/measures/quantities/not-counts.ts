import { MONTHS } from '../calendar-words.ts';
import type { Lexeme } from '../lexemes.ts';
import { singularOf } from './nouns.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Amount } from '../amounts.ts';
import { SMALL } from '../number-words.ts';

type Lexemes = readonly Lexeme[];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const ORDINAL_ENDINGS = words('st nd rd th');
const CLOCK_WORDS = words('am pm gmt utc est edt pst pdt cet cest bst ist et pt local noon midnight');
const LABELS = words(
  'no nos number numbers flight route highway room channel article articles chapter section page pages resolution rule unit apollo boeing airbus interstate model class windows iphone phase stage level category grade size week game season episode vol volume act line lines exhibit gate pier platform apartment apt suite building block box track row lot district zone ward precinct sector division division ii iii formula group pool step part version amendment proposition prop measure bill round psalm verse chapter figure fig table question radio bbc cnn studio area big top euro fortune nasdaq dow s&p ftse quarter vision agenda covid under kilometre marker camp',
);
const STREETS = words(
  'street st road rd avenue ave lane drive boulevard blvd way court ct place square terrace close crescent highway parkway row',
);
const MATCH_WORDS = words(
  'win victory defeat draw loss lead vote ruling decision score scoreline advantage triumph record tie thrashing decision',
);

function at(lexemes: Lexemes, i: number): string {
  return lexemes[i]?.text ?? '';
}

/** "11th", "22nd", "1990s", "30s". */
function isOrdinalOrDecade(lexemes: Lexemes, amount: Amount): boolean {
  const follower = lexemes[amount.next];
  if (amount.form !== 'digits' || follower === undefined) return false;
  if (follower.glued && ORDINAL_ENDINGS.has(follower.text)) return true;
  if (follower.glued && follower.text === 's' && (amount.value % 10 === 0 || isYear(amount.value)))
    return true;
  return (
    (follower.text === "'" || follower.text === '’') &&
    at(lexemes, amount.next + 1) === 's' &&
    isYear(amount.value)
  );
}

const HOUR_CUES = words(
  'at around by until till since before after about from past to towards nearly almost shortly',
);
const PARTS_OF_DAY = words('morning afternoon evening');

/** "At five in the morning", "around ten at night": an hour by the part of the day, where a count would have no such cue. */
function isHourOfDay(lexemes: Lexemes, { at: from, next, value }: Amount): boolean {
  if (value > 24 || !Number.isInteger(value) || !HOUR_CUES.has(at(lexemes, from - 1))) return false;
  const [first, second, third] = [at(lexemes, next), at(lexemes, next + 1), at(lexemes, next + 2)];
  const partAt = first === 'in' && second === 'the' ? (third === 'early' ? next + 3 : next + 2) : -1;
  return (first === 'at' && second === 'night') || PARTS_OF_DAY.has(at(lexemes, partAt));
}

/** "2:55", "10.45pm", "5 am", "ten o'clock". */
function isClock(lexemes: Lexemes, amount: Amount): boolean {
  const next = amount.next;
  if (at(lexemes, next) === ':' && lexemes[next]!.glued && lexemes[next + 1]?.kind === 'number') return true;
  if (
    at(lexemes, amount.at - 1) === ':' &&
    lexemes[amount.at]!.glued &&
    lexemes[amount.at - 2]?.kind === 'number'
  )
    return true;
  if (amount.value > 2400 || amount.form === 'vague') return false;
  if (isMilitaryTime(lexemes, amount) || isHourOfDay(lexemes, amount)) return true;
  const meridian =
    /^[ap]$/.test(at(lexemes, next)) && at(lexemes, next + 1) === '.' && at(lexemes, next + 2) === 'm';
  const clock = at(lexemes, next) === 'o' && at(lexemes, next + 2) === 'clock';
  return meridian || clock || (amount.value < 2400 && CLOCK_WORDS.has(at(lexemes, next)));
}

/** "at 1353 (1023 GMT)": four figures after "at" with nothing countable behind. */
function isMilitaryTime(lexemes: Lexemes, amount: Amount): boolean {
  if (at(lexemes, amount.at - 1) !== 'at' || !/^[0-2]\d[0-5]\d$/.test(at(lexemes, amount.at))) return false;
  return amount.next === amount.at + 1 && lexemes[amount.next]?.kind !== 'word';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2100;
}

function isMonth(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.upper && MONTHS.has(lexeme.text);
}

/** "May 2", "2 May", "Sept. 10 and 11", "the 3rd of June". */
function isMonthDay(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.value > 31 || amount.form !== 'digits') return false;
  const before = lexemes[amount.at - 1];
  const month = before?.text === '.' ? lexemes[amount.at - 2] : before;
  return isMonth(month) || isMonth(lexemes[amount.next]) || isSecondDay(lexemes, amount);
}

/** The second of two days: "May 2-4", "June 3 and 5". */
function isSecondDay(lexemes: Lexemes, amount: Amount): boolean {
  const link = at(lexemes, amount.at - 1);
  if (link !== '-' && link !== '–' && link !== 'and' && link !== 'to') return false;
  return (
    lexemes[amount.at - 2]?.kind === 'number' &&
    isMonth(lexemes[amount.at - 3]) &&
    !isNounAfter(lexemes, amount)
  );
}

function isNounAfter(lexemes: Lexemes, amount: Amount): boolean {
  const follower = lexemes[amount.next];
  return follower?.kind === 'word' && !follower.upper && follower.text.endsWith('s');
}

const PLURAL = /[^su]s$|^(?:people|men|women|children|troops|police)$/;
const YEAR_NOUNS = words('elections games olympics protests polls riots attacks bombings olympics series');

/** A bare four-digit figure is a year unless its neighbours make it a count: "2000 soldiers", "about 1500". */
function isYearFigure(lexemes: Lexemes, amount: Amount, bounded: boolean): boolean {
  if (amount.form !== 'digits' || amount.scale !== 1 || !isYear(amount.value)) return false;
  if (amount.next !== amount.at + 1 || !/^\d{4}$/.test(lexemes[amount.at]!.text)) return false;
  const follower = lexemes[amount.next];
  const counts =
    follower?.kind === 'word' &&
    !follower.upper &&
    PLURAL.test(follower.text) &&
    !YEAR_NOUNS.has(follower.text);
  if (amount.value < 1700 && bounded) return false;
  const before = lexemes[amount.at - 1];
  if (before !== undefined && (YEAR_CUES.has(before.text) || isMonth(before)))
    return amount.value >= 1500 || !counts;
  if (amount.value < 1500 || amount.value % 100 === 0) return !counts && !bounded && amount.value >= 1900;
  const people = follower !== undefined && isPersonNoun(singularOf(follower.text));
  const modern = amount.value >= 1990 && amount.value <= 2040;
  return !(bounded || (counts && before?.text !== 'the' && (people || !modern)));
}

const YEAR_CUES = words(
  'in since until till before after from by during of early late mid year circa spring summer autumn fall winter',
);

/** "No. 10", "Flight 370", "Channel 5", "F-16", "COVID-19", "Boeing 737": figures that name something. */
function isLabel(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.form !== 'digits' && !(amount.form === 'words' && amount.value < 21)) return false;
  const before = lexemes[amount.at - 1];
  if (before === undefined) return false;
  if (amount.form === 'digits' && isGluedName(lexemes, amount.at)) return true;
  if (before.text === '#') return true;
  if (before.text === '-' && !before.glued && at(lexemes, amount.at - 2) === 'covid') return true;
  const named = before.text === '.' && at(lexemes, amount.at - 2) === 'no' ? lexemes[amount.at - 2]! : before;
  if (named.text === 'no') return amount.form === 'digits' && before.text !== 'no';
  return LABELS.has(named.text) && isNameLike(lexemes, amount, named);
}

/** A label word names its number when it is written as a name, or when nothing countable follows. */
function isNameLike(lexemes: Lexemes, amount: Amount, label: Lexeme): boolean {
  if (amount.form === 'words') return label.upper && !isNounAfter(lexemes, amount);
  return !isNounAfter(lexemes, amount) || (label.upper && amount.at > 1);
}

/** "F-16", "T-72", "COVID-19", "Y2": letters stuck to the figure. */
function isGluedName(lexemes: Lexemes, i: number): boolean {
  const before = lexemes[i - 1]!;
  if (!lexemes[i]!.glued) return false;
  if (before.kind === 'word') return !before.text.endsWith('$');
  const name = lexemes[i - 2];
  if ((before.text !== '-' && before.text !== '/') || !before.glued || name?.kind !== 'word') return false;
  return name.upper;
}

/** A figure before the capitalised words of an address: "575 Wilbraham Road". */
export function isAddress(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.form !== 'digits') return false;
  for (let i = amount.next; i < amount.next + 4; i += 1) {
    const lexeme = lexemes[i];
    if (lexeme === undefined || lexeme.kind !== 'word') return false;
    if (lexeme.upper && STREETS.has(lexeme.text)) return true;
    if (lexeme.upper && lexeme.text === 'zip') return true;
    if (!lexeme.upper) return false;
  }
  return false;
}

function isLink(text: string): boolean {
  return text === '-' || text === '–' || text === '/' || text === ':';
}

/** "2-1", "89-89", "6-4, 6-3", "05/10/2010", "555-0134-22": figures tied by marks that do not ascend or run on. */
function isTied(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.form !== 'digits') return false;
  const before = tiedValue(lexemes, amount.at - 1, -1);
  const after = tiedValue(lexemes, amount.next, 1);
  if (before === null && after === null) return isSpacedDate(lexemes, amount.at);
  if (isCodeGroup(lexemes, amount)) return true;
  if (before !== null && after !== null) return true;
  if (before !== null) return before >= amount.value || isCode(lexemes, amount);
  return (
    after! <= amount.value ||
    isSlash(lexemes, amount) ||
    isCode(lexemes, amount) ||
    isMatch(lexemes, amount.next + 2)
  );
}

/** "11 / 28 / 05": three figures with strokes between them. */
function isSpacedDate(lexemes: Lexemes, i: number): boolean {
  for (const first of [i - 4, i - 2, i]) {
    const numbers = [first, first + 2, first + 4].every((k) => lexemes[k]?.kind === 'number');
    if (numbers && at(lexemes, first + 1) === '/' && at(lexemes, first + 3) === '/') return true;
  }
  return false;
}

/** The last group of "416-555-0134": three or more groups tied in a row. */
function isCodeGroup(lexemes: Lexemes, amount: Amount): boolean {
  const before =
    tiedValue(lexemes, amount.at - 1, -1) !== null && tiedValue(lexemes, amount.at - 3, -1) !== null;
  return (
    before || (tiedValue(lexemes, amount.next, 1) !== null && tiedValue(lexemes, amount.next + 2, 1) !== null)
  );
}

function isSlash(lexemes: Lexemes, amount: Amount): boolean {
  return at(lexemes, amount.next) === '/' && lexemes[amount.next + 2]?.text === '/';
}

function isCode(lexemes: Lexemes, amount: Amount): boolean {
  return /^0\d/.test(lexemes[amount.at]!.text);
}

function isMatch(lexemes: Lexemes, i: number): boolean {
  return MATCH_WORDS.has(at(lexemes, i)) || MATCH_WORDS.has(at(lexemes, i + 1));
}

/** The number on the far side of a mark at `i`, when mark and number are equally spaced; else null. */
function tiedValue(lexemes: Lexemes, i: number, step: 1 | -1): number | null {
  const mark = lexemes[i];
  const far = lexemes[i + step];
  if (mark === undefined || far?.kind !== 'number' || !isLink(mark.text)) return null;
  const inner = step === 1 ? far.glued && mark.glued : mark.glued && lexemes[i + 1]!.glued;
  if (!inner) return null;
  const value = Number(far.text.replaceAll(',', ''));
  return Number.isNaN(value) ? 0 : value;
}

/** The marker of a list: "3." or "(2)" at the start of a line. */
function isListMarker(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.form !== 'digits' || amount.value > 99) return false;
  const mark = lexemes[amount.next];
  const opened = lexemes[amount.at - 1];
  const first = opened === undefined || opened.sentence !== lexemes[amount.at]!.sentence;
  return first && (mark?.text === '.' || mark?.text === ')') && mark.glued;
}

const NOT_ONE_BEFORE = words(
  'no any every some each another the this that which other a an only wrong right big good new old small same last next first day',
);
const ONE_FOLLOWERS = words(
  'another day or and who that which to is was has had in at on the a by for as with could would should will can may might must never thing i if but be from',
);

/** "in four", "out of three" after "one". */
function isPartitive(lexemes: Lexemes, i: number): boolean {
  if (at(lexemes, i) === 'out') return at(lexemes, i + 1) === 'of';
  return at(lexemes, i) === 'in' && SMALL.has(at(lexemes, i + 1));
}

/** "one" as a pronoun: "the last one", "one another", "one day". */
function isPronounOne(lexemes: Lexemes, amount: Amount): boolean {
  if (amount.form !== 'words' || amount.value !== 1 || at(lexemes, amount.at) !== 'one') return false;
  const before = lexemes[amount.at - 1];
  if (
    before?.glued === false &&
    NOT_ONE_BEFORE.has(before.text) &&
    amount.next === amount.at + 1 &&
    before.text !== 'the'
  )
    return true;
  if (before?.text === '-' || at(lexemes, amount.next) === '-') return true;
  const follower = lexemes[amount.next];
  if (isPartitive(lexemes, amount.next)) return false;
  return follower === undefined || follower.kind !== 'word' || ONE_FOLLOWERS.has(follower.text);
}

/** Whether an amount is an ordinal, decade, time of day or part of a name, whatever unit seems to follow it. */
export function isNeverACount(lexemes: Lexemes, amount: Amount): boolean {
  return (
    isOrdinalOrDecade(lexemes, amount) ||
    isClock(lexemes, amount) ||
    (amount.form === 'digits' && amount.at > 0 && isGluedName(lexemes, amount.at))
  );
}

/**
 * Whether an amount is no quantity at all: an ordinal, year, date, time of day, address, match score, label ("No. 10"),
 * list marker, or "one" as a pronoun. `bounded` says that a bound ("about") stands before it.
 */
export function isNotACount(lexemes: Lexemes, amount: Amount, bounded: boolean): boolean {
  return (
    isMonthDay(lexemes, amount) ||
    isYearFigure(lexemes, amount, bounded) ||
    isLabel(lexemes, amount) ||
    isAddress(lexemes, amount) ||
    isTied(lexemes, amount) ||
    isListMarker(lexemes, amount) ||
    isPronounOne(lexemes, amount)
  );
}
