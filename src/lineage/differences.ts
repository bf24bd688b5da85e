import { type Difference, type DifferenceKind, type Span, spanOf } from '../model/index.ts';
import type { Block } from './blocks.ts';
import { foldWord } from './fold-word.ts';
import { meantBy } from './misspelling.ts';
import { isFigure } from './stem.ts';
import type { TextOf } from './text-of.ts';
import { WordMark } from './words.ts';

/** A stretch of word numbers `[first, last)`; empty where nothing stands on that side. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretches of a passage on both sides. */
export interface Bounds {
  readonly a: Stretch;
  readonly b: Stretch;
}

/**
 * Where two stretches differ, given the words that are equal in them, in order: every other word of both sides, and equal
 * words that are written differently.
 */
export function differencesOf(a: TextOf, b: TextOf, block: Block, bounds: Bounds): Difference[] {
  const found: Difference[] = [];
  let [atA, atB] = [bounds.a.first, bounds.b.first];
  const between = (endA: number, endB: number): void => {
    const difference = differenceOf(a, b, { first: atA, last: endA }, { first: atB, last: endB });
    if (difference !== null) found.push(difference);
  };
  for (let k = 0; k < block.a.length; k++) {
    const [i, j] = [block.a[k]!, block.b[k]!];
    between(i, j);
    if (normalised(a, i) !== normalised(b, j))
      found.push({ kind: 'form', from: spanOfWords(a, i, i + 1), to: spanOfWords(b, j, j + 1) });
    [atA, atB] = [i + 1, j + 1];
  }
  between(bounds.a.last, bounds.b.last);
  return found;
}

function differenceOf(a: TextOf, b: TextOf, sideA: Stretch, sideB: Stretch): Difference | null {
  const [emptyA, emptyB] = [sideA.first >= sideA.last, sideB.first >= sideB.last];
  if (emptyA && emptyB) return null;
  const from = emptyA ? null : spanOfWords(a, sideA.first, sideA.last);
  const to = emptyB ? null : spanOfWords(b, sideB.first, sideB.last);
  if (from === null) return { kind: 'only-to', from, to };
  if (to === null) return { kind: 'only-from', from, to };
  return { kind: kindOfChange([a, sideA], [b, sideB]), from, to };
}

type Side = readonly [text: TextOf, stretch: Stretch];

function kindOfChange(one: Side, other: Side): DifferenceKind {
  if (figuresOf(one) !== figuresOf(other)) return 'figure';
  if (isMisspelled(one, other) || isMisspelled(other, one)) return 'form';
  return hasName(one) && hasName(other) ? 'name' : 'words';
}

function isMisspelled([text, { first, last }]: Side, [right, at]: Side): boolean {
  if (last - first !== 1 || at.last - at.first !== 1) return false;
  if ((text.words.marks[first]! & WordMark.slip) === 0) return false;
  return meantBy(rawWord(text, first).toLowerCase()) === rawWord(right, at.first).toLowerCase();
}

/** The figures of a stretch in one string, number words as figures. */
function figuresOf([text, { first, last }]: Side): string {
  const figures: string[] = [];
  for (let i = first; i < last; i++) {
    const folded = foldWord(rawWord(text, i));
    if (isFigure(folded)) figures.push(folded);
  }
  return figures.join(' ');
}

function hasName([{ words }, { first, last }]: Side): boolean {
  for (let i = first; i < last; i++)
    if ((words.marks[i]! & (WordMark.capital | WordMark.opens)) === WordMark.capital) return true;
  return false;
}

/** A word as it stands in the report. */
export function rawWord({ report, words }: TextOf, i: number): string {
  return report.text.slice(words.start[i], words.end[i]);
}

/** A word without what no eye would call a change: case, and which apostrophe. */
function normalised(text: TextOf, i: number): string {
  return rawWord(text, i)
    .toLowerCase()
    .replace(/[`´‘’]/g, "'");
}

/** The span of the words `[first, last)`. */
export function spanOfWords({ report, words }: TextOf, first: number, last: number): Span {
  return spanOf(report, { start: words.start[first]!, end: words.end[last - 1]! });
}
