import { COMMUNIQUE_NOUNS, DOCUMENT_NOUNS } from '../lexicon/index.ts';
import { childBy, isRelation, type Tree } from '../tree/index.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';

/**
 * Widens a cue to the words that PolNeAR counts with it: the copula before an adjective ("are tired of"), the light
 * verb before a noun ("has raised questions about"), a manner adverb ("said sarcastically") and a colon after a verb.
 */
export function widenCue(tree: Tree, finding: Finding): Finding {
  const [cue, more] = finding.cue;
  if (cue === undefined || more !== undefined) return finding;
  const first = Math.min(cue.first, openerOf(tree, finding, leadOf(tree, finding, cue.first)));
  const last = tree.tokens[finding.cueHead]!.upos === 'VERB' ? tailOf(tree, finding, cue.last) : cue.last;
  return first === cue.first && last === cue.last ? finding : { ...finding, cue: [{ first, last }] };
}

/** The "to" of an infinitive, and the article and adjectives of a noun: "*to* say", "*an angry* denial of". */
function openerOf(tree: Tree, { cueHead }: Finding, first: number): number {
  const { upos, xpos } = tree.tokens[cueHead]!;
  if (upos === 'NOUN') return first < cueHead ? first : nounOpener(tree, cueHead);
  const before = first - 1;
  const isTo = xpos === 'VB' && tree.lower[before] === 'to' && isRelation(tree, before, 'mark');
  if (isTo && tree.head[before] === cueHead) return before;
  return upos === 'VERB' ? publishedSaying(tree, cueHead, first) : first;
}

function nounOpener(tree: Tree, noun: number): number {
  let first = noun;
  while (first > 0 && tree.head[first - 1] === noun && isRelation(tree, first - 1, 'det', 'amod')) first--;
  return first;
}

/** "*issued a statement* saying": the document that says it, with the verb that put it out. */
function publishedSaying(tree: Tree, verb: number, first: number): number {
  const paper = tree.head[verb]!;
  if (tree.relation[verb] !== 'acl' || tree.tokens[verb]!.xpos !== 'VBG' || paper !== first - 1) return first;
  const publisher = tree.head[paper]!;
  const isPublished =
    DOCUMENT_NOUNS.has(tree.tokens[paper]!.lemma) &&
    publisher >= 0 &&
    publisher < paper &&
    isRelation(tree, paper, 'obj');
  return isPublished && first - publisher <= LONGEST_LEAD ? verbCue(tree, publisher)[0]!.first : first;
}

/** More words than this between lead and cue are no part of it. */
const LONGEST_LEAD = 5;

function leadOf(tree: Tree, { cueHead }: Finding, first: number): number {
  const { upos } = tree.tokens[cueHead]!;
  const lead = upos === 'NOUN' ? lightVerbOf(tree, cueHead) : childBy(tree, cueHead, 'cop');
  if (lead < 0 || lead > first || first - lead > LONGEST_LEAD) return first;
  return upos === 'NOUN' ? verbCue(tree, lead)[0]!.first : firstBefore(tree, cueHead, lead);
}

/** "has *raised* questions", "*expressed* concern". */
function lightVerbOf(tree: Tree, noun: number): number {
  const verb = tree.head[noun]!;
  const isLight = verb >= 0 && isRelation(tree, noun, 'obj') && LIGHT.has(tree.tokens[verb]!.lemma);
  return isLight ? verb : -1;
}

const LIGHT = new Set([
  'make',
  'issue',
  'express',
  'have',
  'release',
  'give',
  'offer',
  'voice',
  'raise',
  'take',
  'repeat',
  'deliver',
  'launch',
  'send',
  'post',
  'put',
  'draw',
  'share',
  'level',
  'lodge',
  'file',
  'cast',
  'publish',
  'show',
  'win',
  'receive',
  'face',
  'provide',
]);

/** Auxiliaries and adverbs right before a copula hang on its adjective: "*has also* been critical". */
function firstBefore(tree: Tree, adjective: number, copula: number): number {
  let first = copula;
  while (first > 0 && tree.head[first - 1] === adjective && isAuxiliary(tree, first - 1)) first--;
  return first;
}

function isAuxiliary(tree: Tree, token: number): boolean {
  if (isRelation(tree, token, 'aux')) return true;
  return isSingleAdverb(tree, token) && !tree.tokens[token]!.xpos.startsWith('W');
}

function isSingleAdverb(tree: Tree, token: number): boolean {
  return isRelation(tree, token, 'advmod') && tree.right[token]! <= tree.left[token]! + 1;
}

function tailOf(tree: Tree, { cueHead }: Finding, last: number): number {
  let end = last;
  while (tree.head[end] === cueHead && isMannerAdverb(tree, end)) end++;
  end = placeEnd(tree, cueHead, end);
  return tree.lower[end] === ':' ? end + 1 : end;
}

/** "said *in a statement*", "wrote *on Twitter*": the medium that stands right behind the verb, without its own adjuncts. */
function placeEnd(tree: Tree, verb: number, end: number): number {
  if (!MEDIUM_PREPOSITIONS.has(tree.lower[end] ?? '')) return end;
  const noun = tree.head[end]!;
  const isNear = noun > end && noun - end <= LONGEST_LEAD && tree.head[noun] === verb;
  return isNear && isMediumNoun(tree.tokens[noun]!.lemma) ? noun + 1 : end;
}

const MEDIUM_PREPOSITIONS = new Set(['in', 'on', 'at', 'via']);

function isMediumNoun(lemma: string): boolean {
  const noun = lemma.toLowerCase();
  return OCCASIONS.has(noun) || COMMUNIQUE_NOUNS.has(noun);
}

const OCCASIONS = new Set(
  (
    'interview email e-mail letter tweet post memo message speech conference briefing report filing complaint lawsuit ' +
    'affidavit blog twitter facebook instagram telegram release testimony court video note column article'
  ).split(' '),
);

function isMannerAdverb(tree: Tree, token: number): boolean {
  return isSingleAdverb(tree, token) && tree.lower[token]!.endsWith('ly');
}
