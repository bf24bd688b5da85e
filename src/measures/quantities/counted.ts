import type { Range, Token } from '../../model/index.ts';
import type { Lexeme } from '../lexemes.ts';
import { MONTHS, WEEKDAYS } from '../calendar-words.ts';
import { singularOf } from './nouns.ts';

/** What an amount counts: the lexemes `[at, next)` of the phrase, its head's singular and its content words. */
export interface Counted {
  readonly at: number;
  readonly next: number;
  readonly head: string;
  readonly words: readonly string[];
  readonly range: Range;
  /** Index of the head's token, or -1. */
  readonly token: number;
}

type Lexemes = readonly Lexeme[];

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that end the phrase of what is counted, for texts whose tags are unsure. */
const STOPS = set(
  'the a an this that these those and or but nor so yet in on at by for from to with without within into onto over under above below about after before during since until till through across between among against of off as than then there here when where while who whom whose which what why how if because although though is are was were be been being am has have had having do does did will would shall should can could may might must not no he she it they we i you him her them us me his its their our your my said says say told tells died killed injured wounded left made took went came got were per each every all both either neither more less fewer ago later earlier away old long wide high deep tall on up down out back only just even still also too very apart together alone now today yesterday tomorrow tonight last next ahead behind around',
);
const DETERMINERS = set('the a an its their his her our my your these those this that all such');
const PREMODIFIERS = set('more other further additional extra different new');
const DEAD_OR_HURT = set('dead wounded injured missing homeless hurt unaccounted');

function endsPhrase(lexeme: Lexeme, token: Token | undefined): boolean {
  if (lexeme.kind !== 'word') return true;
  if (STOPS.has(lexeme.text) && !PREMODIFIERS.has(lexeme.text)) return true;
  if (lexeme.upper && (WEEKDAYS.has(lexeme.text) || MONTHS.has(lexeme.text))) return true;
  if (token === undefined) return false;
  return (
    token.upos === 'ADP' ||
    token.upos === 'AUX' ||
    token.upos === 'PRON' ||
    token.upos === 'CCONJ' ||
    isFinite(token)
  );
}

function isFinite(token: Token): boolean {
  return (
    token.upos === 'VERB' &&
    (token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP' || token.xpos === 'VB')
  );
}

function isNoun(token: Token | undefined): boolean {
  return token === undefined || token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'SYM';
}

/** Whether a glued hyphen at `i` ties two words of the phrase. */
function isTie(lexemes: Lexemes, i: number): boolean {
  const mark = lexemes[i]!;
  return (
    (mark.text === '-' || mark.text === '/' || mark.text === '’' || mark.text === "'") &&
    mark.glued &&
    lexemes[i + 1]?.glued === true
  );
}

/** "Kia and Hyundai vehicles", "digital and physical sales": an "and" between modifiers of one noun. */
function isCoordination(lexemes: Lexemes, tokens: readonly Token[], i: number): boolean {
  if (lexemes[i]!.text !== 'and') return false;
  const [left, right, noun] = [lexemes[i - 1], lexemes[i + 1], lexemes[i + 2]].map(
    (lexeme) => tokens[lexeme?.token ?? -1],
  );
  if (left === undefined || right === undefined || noun === undefined || left.upos !== right.upos)
    return false;
  return (left.upos === 'ADJ' || left.upos === 'PROPN') && noun.upos === 'NOUN';
}

interface Run {
  readonly next: number;
  readonly head: number;
}

/** The longest run from `at` that can be a noun phrase without its determiner; `head` is its last noun. */
function runFrom(lexemes: Lexemes, tokens: readonly Token[], at: number): Run {
  let head = -1;
  let i = at;
  for (; i < at + 9 && i < lexemes.length; i += 1) {
    const lexeme = lexemes[i]!;
    if (lexeme.sentence !== lexemes[at]!.sentence) break;
    if (i > at && isTie(lexemes, i)) continue;
    const token = tokens[lexeme.token];
    if (isCoordination(lexemes, tokens, i)) continue;
    if (endsPhrase(lexeme, token) || (head >= 0 && token?.upos === 'VERB')) break;
    if (head >= 0 && startsAnother(lexemes, head, i)) break;
    if (isNoun(token)) head = i;
  }
  return { next: i, head };
}

/** A name after a plural common noun begins a phrase of its own: "300 people Friday", "12 soldiers Zintan said". */
function startsAnother(lexemes: Lexemes, head: number, i: number): boolean {
  const noun = lexemes[head]!;
  return !noun.upper && lexemes[i]!.upper && singularOf(noun.text) !== noun.text;
}

/** Content words before the head; hyphened ones stay together, adjectives stand in their base form. */
function contentWords(
  lexemes: Lexemes,
  tokens: readonly Token[],
  { at, next }: { at: number; next: number },
): string[] {
  const words: string[] = [];
  for (let i = at; i < next; i += 1) {
    const lexeme = lexemes[i]!;
    if (
      lexeme.kind !== 'word' ||
      DEGREES.has(lexeme.text) ||
      (STOPS.has(lexeme.text) && !PREMODIFIERS.has(lexeme.text))
    )
      continue;
    const tied = i > at + 1 && lexemes[i - 1]!.text === '-' && isTie(lexemes, i - 1) && words.length > 0;
    if (tied) words.push(`${words.pop()!}-${lexeme.text}`);
    else if (lexeme.text.length > 1) words.push(baseForm(lexeme, tokens[lexeme.token]));
  }
  return words;
}

const DEGREES: ReadonlySet<string> = set('most very more less least');

function baseForm(lexeme: Lexeme, token: Token | undefined): string {
  const graded = token !== undefined && (token.xpos === 'JJS' || token.xpos === 'JJR') && token.lemma !== '';
  return graded ? token.lemma.toLowerCase() : lexeme.text;
}

/** Past "of", "of the", "of its": where what is counted begins. */
function afterOf(lexemes: Lexemes, at: number): number {
  const of = lexemes[at]?.text === 'of';
  if (!of && lexemes[at - 1]?.text !== 'half') return at;
  let i = of ? at + 1 : at;
  while (i < at + 3 && DETERMINERS.has(lexemes[i]?.text ?? '')) i += 1;
  return i;
}

/** The noun that a number modifies by the tree, up the chain of compounds; -1 where the parse gives no noun. */
function nounOf(tokens: readonly Token[], number: Token): number {
  let head = number.deprel === 'nummod' ? number.head : -1;
  for (let steps = 0; steps < 4 && head >= 0; steps += 1) {
    const token = tokens[head]!;
    if (token.deprel !== 'compound' || token.head <= head) break;
    head = token.head;
  }
  return head >= 0 && isNoun(tokens[head]) ? head : -1;
}

/** Where the tree says that the counted noun stands, if its parse is sound. */
function treeHead(lexemes: Lexemes, tokens: readonly Token[], number: number, from: number): number {
  const token = tokens[lexemes[number]?.token ?? -1];
  const noun = token === undefined ? -1 : nounOf(tokens, token);
  if (noun < 0) return -1;
  for (let i = from; i < from + 8 && i < lexemes.length; i += 1) {
    if (lexemes[i]!.token === noun) return endOfToken(lexemes, i);
    if (lexemes[i]!.kind === 'symbol' && !isTie(lexemes, i)) return -1;
  }
  return -1;
}

/** The last lexeme of the token that holds lexeme `i`. */
function endOfToken(lexemes: Lexemes, i: number): number {
  let last = i;
  while (lexemes[last + 1]?.token === lexemes[i]!.token && lexemes[last + 1]!.kind === 'word') last += 1;
  return last;
}

/** What the amount that ends before lexeme `at` counts; `number` is the lexeme of the amount's last word. */
export function countedAt(
  lexemes: Lexemes,
  tokens: readonly Token[],
  { at, number }: { readonly at: number; readonly number: number },
): Counted | null {
  const start = afterOf(lexemes, lexemes[at]?.text === '-' && lexemes[at]!.glued ? at + 1 : at);
  if (start >= lexemes.length || lexemes[start]!.sentence !== lexemes[number]!.sentence) return null;
  if (DEAD_OR_HURT.has(lexemes[start]!.text)) return countedFrom(lexemes, tokens, { at: start, head: start });
  const inTree = treeHead(lexemes, tokens, number, start);
  const head = inTree >= start ? inTree : runFrom(lexemes, tokens, start).head;
  return head < 0 ? null : countedFrom(lexemes, tokens, { at: start, head });
}

function countedFrom(
  lexemes: Lexemes,
  tokens: readonly Token[],
  { at, head }: { at: number; head: number },
): Counted {
  const noun = singularOf(lexemes[head]!.text);
  const words = contentWords(lexemes, tokens, { at, next: head });
  return {
    at,
    next: head + 1,
    head: noun,
    words: [...words, noun],
    range: { start: lexemes[at]!.start, end: lexemes[head]!.end },
    token: lexemes[head]!.token,
  };
}
