import { isEvidence, type PartKind, type Range, type Report } from '../model/index.ts';
import { foldWord } from './fold-word.ts';
import { impossibleDates } from './impossible-dates.ts';
import { meantBy } from './misspelling.ts';
import { quotedRanges } from './quotations.ts';
import { bitsOf } from './rarity.ts';
import { scanWords } from './scan-words.ts';
import { wordKey } from './word-key.ts';

/** Properties of a word, as bits of `Words.marks`. */
export const WordMark = {
  /** Stands inside quotation marks. */
  quoted: 1,
  /** Stands in a headline, highlight or caption: not in the body. */
  aside: 2,
  /** First of a sentence, line or part. */
  opens: 4,
  /** Begins with a capital letter. */
  capital: 8,
  /** A slip: misspelled, doubled, or part of a date that the calendar does not have. */
  slip: 16,
} as const;

/**
 * The words of a report's evidence, in text order. Arrays of equal length: offsets into `report.text` (half-open), the key
 * that equal words share, how much the word tells (bits), and its marks. Names count half of their rarity: everybody
 * who reports an event must use the same ones. The arrays are views of one buffer, ten bytes a word (fourteen in a text of more
 * than 64 K): a million reports are held at once.
 */
export interface Words {
  readonly count: number;
  readonly start: Uint16Array | Int32Array;
  readonly end: Uint16Array | Int32Array;
  readonly key: Int32Array;
  readonly bits: Uint8Array;
  readonly marks: Uint8Array;
}

interface Folded {
  readonly slip: boolean;
  readonly key: number;
  readonly bits: number;
}

/** Reads the words of the parts that may be evidence; the rest of the report is never compared. */
export function readWords(
  report: Pick<Report, 'text' | 'parts'> & Partial<Pick<Report, 'published'>>,
): Words {
  const draft = {
    start: [] as number[],
    end: [] as number[],
    opens: [] as boolean[],
    aside: [] as boolean[],
  };
  for (const part of report.parts) {
    if (!isEvidence(part.kind)) continue;
    scanWords(report.text, part, (start, end, opens) => {
      draft.start.push(start);
      draft.end.push(end);
      draft.opens.push(opens);
      draft.aside.push(isAside(part.kind));
    });
  }
  const words = analyse(report.text, draft);
  markRanges(words, impossibleDates(report.text, report.published ?? null), WordMark.slip);
  return words;
}

function isAside(kind: PartKind): boolean {
  return kind !== 'body';
}

interface Draft {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly opens: readonly boolean[];
  readonly aside: readonly boolean[];
}

function analyse(text: string, draft: Draft): Words {
  const words = emptyWords(draft.start.length, text.length > LONGEST_SHORT);
  const { count, start, end, key, bits, marks } = words;
  start.set(draft.start);
  end.set(draft.end);
  for (let i = 0; i < count; i++) {
    const raw = text.slice(start[i], end[i]);
    const folded = foldedOf(raw);
    key[i] = folded.key;
    const [opens, capital] = [draft.opens[i]!, isCapital(raw)];
    bits[i] = opens || !capital ? folded.bits : folded.bits >> 1;
    marks[i] =
      (draft.aside[i] ? WordMark.aside : 0) |
      (opens ? WordMark.opens : 0) |
      (capital ? WordMark.capital : 0) |
      (folded.slip || isDoubled(text, draft, i) ? WordMark.slip : 0);
  }
  markRanges(words, quotedRanges(text), WordMark.quoted);
  return words;
}

/** Offsets into a text of this length still fit into two bytes. */
const LONGEST_SHORT = 0xffff;

function emptyWords(count: number, long: boolean): Words {
  const Offsets = long ? Int32Array : Uint16Array;
  const offsets = count * Offsets.BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(6 * count + 2 * offsets);
  return {
    count,
    key: new Int32Array(buffer, 0, count),
    start: new Offsets(buffer, 4 * count, count),
    end: new Offsets(buffer, 4 * count + offsets, count),
    bits: new Uint8Array(buffer, 4 * count + 2 * offsets, count),
    marks: new Uint8Array(buffer, 5 * count + 2 * offsets, count),
  };
}

/** Words that nobody writes twice in a row on purpose. */
const NEVER_TWICE = new Set('the a an of to and for with by from at'.split(' '));

function isDoubled(text: string, { start, end }: Draft, i: number): boolean {
  if (i === 0 || text.slice(end[i - 1], start[i]) !== ' ') return false;
  const word = text.slice(start[i], end[i]);
  return NEVER_TWICE.has(word) && word === text.slice(start[i - 1], end[i - 1]).toLowerCase();
}

function markRanges({ marks, start }: Words, ranges: readonly Range[], mark: number): void {
  let word = 0;
  for (const range of ranges) {
    while (word < start.length && start[word]! < range.start) word++;
    for (; word < start.length && start[word]! < range.end; word++) marks[word]! |= mark;
  }
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

/** A memo of a pure function, emptied when full. */
const MEMO_LIMIT = 200_000;
const memo = new Map<string, Folded>();

function foldedOf(raw: string): Folded {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const form = foldWord(raw);
  const folded = {
    key: wordKey(form),
    bits: bitsOf(raw.toLowerCase(), form),
    slip: meantBy(raw) !== null,
  };
  memo.set(copyOf(raw), folded);
  return folded;
}

/** A string of its own: a slice would keep the whole report in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
