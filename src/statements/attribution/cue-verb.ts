import { CUE_VERBS, type CueFrame, PHRASAL_CUES, SURE_FORMS } from '../lexicon/index.ts';
import type { Tree } from '../tree/index.ts';

/** A verb that can attribute: its lemma and its frames. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
}

/** The cue verb at a token, or null. Lemmas that miss or add an "e" or double a letter are forgiven. */
export function cueVerbAt(tree: Tree, token: number): CueVerb | null {
  const sure = sureLemma(tree, token);
  if (sure !== undefined) return { lemma: sure, frames: CUE_VERBS.get(sure) ?? [] };
  const { upos, lemma } = tree.tokens[token]!;
  if (upos === 'NOUN' && isReportingWord(tree, token))
    return { lemma: 'report', frames: CUE_VERBS.get('report') ?? [] };
  if (upos !== 'VERB') return null;
  const phrasal = PHRASAL_CUES.get(`${lemma} ${tree.lower[token + 1] ?? ''}`);
  if (phrasal) return { lemma, frames: [phrasal] };
  for (const variant of variantsOf(lemma)) {
    const frames = CUE_VERBS.get(variant);
    if (frames) return { lemma: variant, frames };
  }
  return null;
}

/** "The ship sank, the Dorn Courier *reports*.": nothing but a name between the last comma and the end. */
function isSetOffAtEnd(tree: Tree, token: number): boolean {
  let at = token - 1;
  while (at > 0 && ['PROPN', 'DET'].includes(tree.tokens[at]!.upos)) at--;
  return tree.lower[at] === ',' && ['.', ',', undefined].includes(tree.lower[token + 1]);
}

function variantsOf(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [lemma, lemma.slice(0, -1)];
  return lemma.endsWith('ll') ? [lemma, lemma.slice(0, -1)] : [lemma, `${lemma}e`];
}

/** "Osk Radio *reports* that …": after a name and before "that", or at the end of the sentence, it is the verb. */
function isReportingWord(tree: Tree, token: number): boolean {
  const isName = token > 0 && tree.tokens[token - 1]!.upos === 'PROPN';
  if (!isName || tree.lower[token] !== 'reports') return false;
  return tree.lower[token + 1] === 'that' || isSetOffAtEnd(tree, token);
}

/** "the alleged plot", "a told story": no verb where it stands before a noun or after an article. */
function sureLemma(tree: Tree, token: number): string | undefined {
  const lemma = SURE_FORMS.get(tree.lower[token]!);
  if (lemma === undefined) return undefined;
  if (tree.lower[token + 1] === 'by') return undefined;
  const before = token > 0 ? tree.tokens[token - 1]!.upos : '';
  return before === 'DET' || tree.relation[token] === 'amod' ? undefined : lemma;
}

/** Who stands right before a verb, or right after it where the verb follows a comma: by word order alone. */
export function neighbourOf(tree: Tree, verb: number): number {
  const before = verb - 1;
  if (before >= 0 && NOMINALS.has(tree.tokens[before]!.upos) && isSameSentence(tree, before, verb))
    return isTime(tree, before) ? firstNominal(tree, verb) : before;
  const apposed = apposedName(tree, verb);
  if (apposed >= 0) return apposed;
  const after = verb + 1;
  const isAfter = after < tree.tokens.length && isSameSentence(tree, after, verb);
  return isAfter && isMark(tree, before) && isName(tree, after) ? lastOfName(tree, after) : -1;
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday day week month year night'.split(
    ' ',
  ),
);

function isTime(tree: Tree, token: number): boolean {
  return TIMES.has(tree.tokens[token]!.lemma.toLowerCase());
}

/** "A *report* circulated this week said": the noun that opens the sentence. */
function firstNominal(tree: Tree, verb: number): number {
  const { first } = tree.sentences[tree.sentenceOf[verb]!]!;
  for (let at = first; at < verb - 2; at++) {
    const { upos } = tree.tokens[at]!;
    if (NOMINALS.has(upos)) return isTime(tree, at) ? -1 : lastOfName(tree, at);
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NUM') return -1;
  }
  return -1;
}

/** "the premier, Olav *Brekk*, said": a name between commas right before the verb. */
function apposedName(tree: Tree, verb: number): number {
  const name = verb - 2;
  const isSetOff = name > 0 && tree.lower[verb - 1] === ',' && isSameSentence(tree, name, verb);
  if (!isSetOff || tree.tokens[name]!.upos !== 'PROPN') return -1;
  let first = name;
  while (first > 0 && tree.tokens[first - 1]!.upos === 'PROPN') first--;
  const isApposed = first > 1 && tree.lower[first - 1] === ',' && tree.tokens[first - 2]!.upos === 'NOUN';
  return isApposed ? name : -1;
}

const NOMINALS = new Set(['NOUN', 'PROPN', 'PRON']);

function isSameSentence(tree: Tree, a: number, b: number): boolean {
  return tree.sentenceOf[a] === tree.sentenceOf[b];
}

function isMark(tree: Tree, token: number): boolean {
  return token >= 0 && tree.tokens[token]!.upos === 'PUNCT';
}

function isName(tree: Tree, token: number): boolean {
  const { upos, start } = tree.tokens[token]!;
  const first = tree.text[start]!;
  return upos === 'PROPN' || upos === 'DET' || upos === 'PRON' || first !== first.toLowerCase();
}

const NAMELIKE = new Set(['PROPN', 'NOUN', 'ADJ']);

function lastOfName(tree: Tree, first: number): number {
  let last = first;
  while (last + 1 < tree.tokens.length && NAMELIKE.has(tree.tokens[last + 1]!.upos)) last++;
  return last;
}
