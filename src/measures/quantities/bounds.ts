import type { Lexeme } from '../lexemes.ts';
import { endTable, phraseAt, phraseBefore, phraseTable } from '../phrase-table.ts';
import { type CueBound, CUES_AFTER, CUES_BEFORE, DOWN_WORDS, UP_WORDS } from './bound-cues.ts';

/** A bound that words set, with the lexemes `[at, next)` that set it. */
export interface BoundCue {
  readonly bound: CueBound;
  readonly at: number;
  readonly next: number;
}

type Lexemes = readonly Lexeme[];

const BEFORE = endTable(CUES_BEFORE);
const AFTER = phraseTable(CUES_AFTER);
const SKIPPED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'another',
  '(',
  'just',
  'only',
  'its',
  'their',
  'his',
]);
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'nor', 'never']);
const NOT_SKIPPED: ReadonlySet<CueBound> = new Set<CueBound>(['about', 'less-than', 'more-than', 'at-most']);

/** The bound right before lexeme `at`, an article between them allowed ("at least another 20"). */
export function boundBefore(lexemes: Lexemes, at: number): BoundCue | null {
  const found = phraseBefore(BEFORE, lexemes, at);
  if (found !== null) return { bound: found.value, at: found.at, next: at };
  if (!SKIPPED.has(lexemes[at - 1]?.text ?? '')) return null;
  const skipped = phraseBefore(BEFORE, lexemes, at - 1);
  if (skipped === null || (NOT_SKIPPED.has(skipped.value) && at - 1 - skipped.at < 2)) return null;
  return { bound: skipped.value, at: skipped.at, next: at - 1 };
}

/** The bound right after lexeme `at - 1` ("200 or more", "50-odd"). */
export function boundAfter(lexemes: Lexemes, at: number): BoundCue | null {
  const found = phraseAt(AFTER, lexemes, at);
  if (found === null) return null;
  const mark = lexemes[at]!;
  if (mark.kind === 'symbol' && !mark.glued) return null;
  return { bound: found.value, at, next: found.next };
}

/** Whether a negation turns the cue round ("not about 20" keeps, "not only 20" is none). */
export function isNegated(lexemes: Lexemes, cue: BoundCue): boolean {
  return NEGATIONS.has(lexemes[cue.at - 1]?.text ?? '');
}

/** A rise or fall by the figure, and the lexeme that says so. */
export interface ChangeCue {
  readonly change: 'up' | 'down';
  readonly at: number;
}

const CHANGE_LINKS: ReadonlySet<string> = new Set([
  'by',
  'of',
  'an',
  'another',
  'further',
  'some',
  'as',
  'much',
  'a',
  'about',
  'nearly',
  'almost',
  'roughly',
  'sharply',
  'slightly',
  'only',
  'just',
  'around',
  'back',
  'from',
  'between',
]);
const UP_DOWN_VERBS: ReadonlySet<string> = new Set(
  'gave give gives giving given made make makes making set take took pick picked put puts putting signed sign build built blew blow wake woke turn turned show showed hold held break broke shut lay laid bring brought'.split(
    ' ',
  ),
);

function changeOf(word: string): 'up' | 'down' | null {
  if (UP_WORDS.has(word)) return 'up';
  return DOWN_WORDS.has(word) ? 'down' : null;
}

/** The change that is told right before `at`: "rose by about 5", "a drop of 12", "up 3". */
export function changeBefore(lexemes: Lexemes, at: number): ChangeCue | null {
  let i = at - 1;
  for (let skipped = 0; skipped < 3 && CHANGE_LINKS.has(lexemes[i]?.text ?? ''); skipped += 1) i -= 1;
  const word = lexemes[i];
  const change = word === undefined ? null : changeOf(word.text);
  if (change === null) return changeBy(lexemes, at);
  const particle = word!.text === 'up' || word!.text === 'down';
  return particle && UP_DOWN_VERBS.has(lexemes[i - 1]?.text ?? '') ? null : { change, at: i };
}

/** "expected to grow sales by 35": the verb of a "by", up to six words before it. */
function changeBy(lexemes: Lexemes, at: number): ChangeCue | null {
  if (lexemes[at - 1]?.text !== 'by') return null;
  const { sentence } = lexemes[at - 1]!;
  for (let i = at - 2; i >= 0 && i > at - 9; i -= 1) {
    const lexeme = lexemes[i]!;
    if (lexeme.sentence !== sentence) return null;
    const change = changeOf(lexeme.text);
    if (change !== null) return { change, at: i };
  }
  return null;
}

const AFTER_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['higher', 'up'],
  ['lower', 'down'],
  ['up', 'up'],
  ['down', 'down'],
  ['increase', 'up'],
  ['rise', 'up'],
  ['drop', 'down'],
  ['fall', 'down'],
  ['decline', 'down'],
  ['decrease', 'down'],
]);

/** The change that is told right after: "34.4% higher", "a 5 percent drop". */
export function changeAfter(lexemes: Lexemes, at: number): ChangeCue | null {
  const change = AFTER_WORDS.get(lexemes[at]?.text ?? '');
  return change === undefined ? null : { change, at };
}
