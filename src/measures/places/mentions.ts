import type { Analysis, NameMention, Range } from '../../model/index.ts';
import type { Lexeme } from '../lexemes.ts';
import { DEMONYMS } from './demonyms.ts';
import { foldName } from './fold-name.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A name in the text that may be a place: its lexemes `[at, next)` and folded form; `country` for demonyms. */
export interface PlaceMention extends Range {
  readonly at: number;
  readonly next: number;
  readonly name: string;
  readonly folded: string;
  readonly country: string | null;
}

type Lexemes = readonly Lexeme[];

const LONGEST = 8;
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '.', "'", '’', '‘', '`', '–']);
const INNER_WORDS: ReadonlySet<string> = new Set(
  'of de la le del al el an ar ash as az ad the and do da dos sur am upon ul bin ibn'.split(' '),
);
const COMMON: ReadonlySet<string> = new Set(
  'the a an in on at of and or but he she it they we i you this that these those his her its their our my your not no yes so as is are was were be by for from to with after before when while who what where why how monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr president minister general god internet senate congress court police army state city county university college school church hospital bank company party union republic democratic republican islamic allah union center central north south east west northern southern eastern western street road avenue lake river mountain park island university us-led council hall lane pack northeast northwest southeast southwest market main town valley act area bridge metro mart loop ridge mound hope gulf molotov acropolis med von metropolis christmas easter nov dec oct sept aug jul jun apr mar feb jan'.split(
    ' ',
  ),
);

/** Where a run that begins at `at` may go on: upper-case words, marks inside names, small words before an upper-case one. */
function endOfRun(lexemes: Lexemes, at: number): number {
  let next = at + 1;
  for (let i = at + 1; i < at + LONGEST && i < lexemes.length; i += 1) {
    const lexeme = lexemes[i]!;
    if (lexeme.sentence !== lexemes[at]!.sentence) break;
    if (lexeme.kind === 'word' && lexeme.upper) next = i + 1;
    else if (lexeme.kind === 'symbol' && INNER_MARKS.has(lexeme.text) && lexeme.glued)
      next = lexeme.text === '.' ? i + 1 : next;
    else if (!(lexeme.kind === 'word' && (INNER_WORDS.has(lexeme.text) || lexeme.glued))) break;
    else if (lexeme.glued) next = i + 1;
  }
  return next;
}

function mentionOf(text: string, lexemes: Lexemes, at: number, next: number): PlaceMention {
  const start = lexemes[at]!.start;
  const end = lexemes[next - 1]!.end;
  const name = text.slice(start, end);
  return { at, next, start, end, name, folded: foldName(name), country: null };
}

/** "Libyan", "South Korean". */
function demonymAt(text: string, lexemes: Lexemes, at: number): PlaceMention | null {
  const first = lexemes[at]!;
  const second = lexemes[at + 1];
  const pair = second === undefined ? undefined : DEMONYMS.get(`${first.text}-${second.text}`);
  if (pair !== undefined) return { ...mentionOf(text, lexemes, at, at + 2), country: pair };
  const code = DEMONYMS.get(first.text);
  return code === undefined ? null : { ...mentionOf(text, lexemes, at, at + 1), country: code };
}

/** The longest part of the run from `at` that the gazetteer knows. */
function longestKnown(text: string, lexemes: Lexemes, at: number, places: Gazetteer): PlaceMention | null {
  for (let next = endOfRun(lexemes, at); next > at; next -= 1) {
    const last = lexemes[next - 1]!;
    if (last.kind === 'symbol' && !endsAbbreviation(lexemes, at, next)) continue;
    if (INNER_WORDS.has(last.text) && next > at + 1 && !last.upper) continue;
    const mention = mentionOf(text, lexemes, at, next);
    if (next === at + 1 && (COMMON.has(lexemes[at]!.text) || mention.folded.length < 2)) return null;
    if (mention.folded !== '' && places.has(mention.folded) && isWellWritten(lexemes, mention))
      return mention;
  }
  return null;
}

/** A point at the end belongs to short forms ("Calif.", "U.S.") and not to "Bandar Abbas." */
function endsAbbreviation(lexemes: Lexemes, at: number, next: number): boolean {
  const word = lexemes[next - 2];
  if (lexemes[next - 1]!.text !== '.' || word === undefined || next - 2 < at) return false;
  return word.text.length <= 2 || (next === at + 2 && word.text.length <= 5);
}

/** Very short names count only as written in news: "U.S.", "US", "UK", "Ga." after a comma. */
function isWellWritten(lexemes: Lexemes, { at, next, folded, name }: PlaceMention): boolean {
  const dotted = name.endsWith('.');
  if (dotted && next === at + 2) return lexemes[at - 1]?.text === ',' && folded.length <= 5;
  if (folded.length > 2 && !(folded.length === 3 && name === name.toUpperCase())) return true;
  return /^(?:us|uk|usa|uae|drc|prc|dc|nyc|la)$/.test(folded)
    ? name === name.toUpperCase() || dotted
    : lexemes[at - 1]?.text === ',' && name === name.toUpperCase();
}

/** The name that the language room found around the mention, or null. */
function nameAround(names: readonly NameMention[], from: number, range: Range): NameMention | null {
  for (let i = from; i < names.length && names[i]!.start < range.end; i += 1)
    if (names[i]!.end > range.start) return names[i]!;
  return null;
}

const TITLES: ReadonlySet<string> = new Set(
  'senator sen gov governor president minister prime foreign defence defense police attorney supreme district republican democrat rep congressman army'.split(
    ' ',
  ),
);
const KIND_WORDS: ReadonlySet<string> = new Set(
  'county parish province region governorate district city town village island river lake valley airport state oblast township borough suburb peninsula'.split(
    ' ',
  ),
);

/** Whether a name is that of a country, region or capital, which act like organisations. */
function governs(places: Gazetteer, { folded }: PlaceMention): boolean {
  return places
    .find(folded)
    .some(
      ({ entry, own }) =>
        own && (entry.kind === 'country' || entry.kind === 'region' || entry.kind === 'capital'),
    );
}

const LOCATIVE: ReadonlySet<string> = new Set('in at near from outside around'.split(' '));

/** Whether a name is that of a town, well known if only by an alternate name. */
function isTown(places: Gazetteer, folded: string): boolean {
  return places.find(folded).some(({ entry, own }) => entry.population > (own ? 10_000 : 30_000));
}

/** Whether a word that was taken for a person or body stands where places do: "in Gao", "Timbuktu and Gao". */
function standsAsPlace(places: Gazetteer, lexemes: Lexemes, { at, next, folded }: PlaceMention): boolean {
  if (!isTown(places, folded)) return false;
  const before = lexemes[at - 1]?.text ?? '';
  if (LOCATIVE.has(before)) return true;
  const other =
    before === 'and' ? lexemes[at - 2] : lexemes[next]?.text === 'and' ? lexemes[next + 1] : undefined;
  return other?.upper === true && isTown(places, foldName(other.text));
}

/** Whether a mention inside or beside other name words is still a place. */
function stands(
  places: Gazetteer,
  lexemes: Lexemes,
  mention: PlaceMention,
  around: NameMention | null,
): boolean {
  const whole = around !== null && around.start === mention.start && around.end === mention.end;
  if (around?.kind === 'person' && whole && mention.next === mention.at + 1)
    return standsAsPlace(places, lexemes, mention);
  if (
    around?.kind === 'organisation' &&
    !whole &&
    around.last - around.first === 3 &&
    standsAsPlace(places, lexemes, mention)
  )
    return true;
  if (around !== null && (around.kind === 'person' || around.kind === 'organisation'))
    return around.kind === 'organisation' && whole && governs(places, mention);
  if (around !== null && around.kind === 'place') return true;
  const before = lexemes[mention.at - 1];
  const after = lexemes[mention.next];
  if (after?.kind === 'word' && after.upper && !after.glued && !KIND_WORDS.has(after.text))
    return TITLES.has(after.text) && governs(places, mention);
  return !(
    before?.kind === 'word' &&
    before.upper &&
    !COMMON.has(before.text) &&
    !KIND_WORDS.has(before.text)
  );
}

/** Whether the tags take the word for a name, where there are tags. */
function isTaggedName(lexemes: Lexemes, analysis: Analysis, { at, next }: PlaceMention): boolean {
  for (let i = at; i < next; i += 1) {
    const token = analysis.tokens[lexemes[i]!.token];
    if (token === undefined || token.upos === 'PROPN') return true;
  }
  return false;
}

/** All names that may be places, in the order of the text; words of origin ("Libyan") carry their country. */
export function findMentions(
  text: string,
  lexemes: Lexemes,
  analysis: Analysis,
  places: Gazetteer,
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let name = 0;
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at]!;
    const mention = lexeme.upper
      ? (demonymAt(text, lexemes, at) ?? longestKnown(text, lexemes, at, places))
      : null;
    if (mention === null) {
      at += 1;
      continue;
    }
    while (name < analysis.names.length && analysis.names[name]!.end <= mention.start) name += 1;
    const around = nameAround(analysis.names, name, mention);
    const place =
      mention.country !== null ||
      (stands(places, lexemes, mention, around) &&
        (around?.kind === 'place' || isTaggedName(lexemes, analysis, mention)));
    if (place) mentions.push(mention);
    at = place ? mention.next : at + 1;
  }
  return mentions;
}

/** Mentions at given ranges, for resolving names that somebody else found. */
export function mentionsAt(text: string, lexemes: Lexemes, ranges: readonly Range[]): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    while (at < lexemes.length && lexemes[at]!.end <= range.start) at += 1;
    let next = at;
    while (next < lexemes.length && lexemes[next]!.start < range.end) next += 1;
    if (next === at) continue;
    const name = text.slice(range.start, range.end);
    const folded = foldName(name);
    const country = DEMONYMS.get(name.toLowerCase().replaceAll(' ', '-')) ?? null;
    mentions.push({ at, next, start: range.start, end: range.end, name, folded, country });
  }
  return mentions;
}
