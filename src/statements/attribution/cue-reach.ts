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
  const first = Math.min(cue.first, leadOf(tree, finding, cue.first));
  const last = tree.tokens[finding.cueHead]!.upos === 'VERB' ? tailOf(tree, finding, cue.last) : cue.last;
  return first === cue.first && last === cue.last ? finding : { ...finding, cue: [{ first, last }] };
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
  return tree.lower[end] === ':' ? end + 1 : end;
}

function isMannerAdverb(tree: Tree, token: number): boolean {
  return isSingleAdverb(tree, token) && tree.lower[token]!.endsWith('ly');
}
