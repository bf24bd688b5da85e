import { isEvidence, type PartKind, type Range, type Report } from '../model/index.ts';
import { foldWord } from './fold-word.ts';
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
} as const;

/**
 * The words of a report's evidence, in text order. Arrays of equal length: offsets into `report.text` (half-open), the key
 * that equal words share, how much the word tells (bits), and its marks. Names count half of their rarity: everybody
 * who reports an event must use the same ones.
 */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: Int32Array;
  readonly bits: Uint8Array;
  readonly marks: Uint8Array;
}

interface Folded {
  readonly key: number;
  readonly bits: number;
}

/** Reads the words of the parts that may be evidence; the rest of the report is never compared. */
export function readWords(report: Pick<Report, 'text' | 'parts'>): Words {
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
  return analyse(report.text, draft);
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
  const count = draft.start.length;
  const start = Int32Array.from(draft.start);
  const end = Int32Array.from(draft.end);
  const key = new Int32Array(count);
  const bits = new Uint8Array(count);
  const marks = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const raw = text.slice(start[i], end[i]);
    const folded = foldedOf(raw);
    key[i] = folded.key;
    bits[i] = draft.opens[i] || !isCapital(raw) ? folded.bits : folded.bits >> 1;
    marks[i] = (draft.aside[i] ? WordMark.aside : 0) | (draft.opens[i] ? WordMark.opens : 0);
  }
  markQuoted(marks, start, quotedRanges(text));
  return { count, start, end, key, bits, marks };
}

function markQuoted(marks: Uint8Array, start: Int32Array, ranges: readonly Range[]): void {
  let word = 0;
  for (const range of ranges) {
    while (word < start.length && start[word]! < range.start) word++;
    for (; word < start.length && start[word]! < range.end; word++) marks[word]! |= WordMark.quoted;
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
  const folded = { key: wordKey(form), bits: bitsOf(raw.toLowerCase(), form) };
  memo.set(copyOf(raw), folded);
  return folded;
}

/** A string of its own: a slice would keep the whole report in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
