import type { Finding } from '../attribution/index.ts';
import { childBy, type Tree } from '../tree/index.ts';

/** What the speaker is called in words that are the speaker's own, and in words that are told of a body. */
const FIRST = new Set(['i', 'we', 'my', 'our']);
const BODY = new Set(['it', 'they', 'its', 'their']);

/** Verbs that tell of no deed. */
const STATES = new Set(
  'be have know think believe hope want wish expect fear see hear feel say tell understand need like love receive get seem lose'.split(
    ' ',
  ),
);

/**
 * Whether a source tells of a deed of its own: "the group said *it had killed* twelve soldiers", "*We took* the town",
 * "claimed responsibility for the attack". Told of a person in the third person it is left open, since "he" may be another.
 */
export function isOwnDeed(tree: Tree, { cueHead, sourceHead }: Finding, predicate: number): boolean {
  if (predicate === cueHead) return claimsDeed(tree, cueHead);
  const { upos, lemma } = tree.tokens[predicate]!;
  const subject = childBy(tree, predicate, 'nsubj');
  const isDeed = upos === 'VERB' && !STATES.has(lemma) && subject >= 0 && tree.relation[subject] === 'nsubj';
  if (!isDeed || childBy(tree, predicate, 'aux:pass') >= 0) return false;
  const owner = childBy(tree, subject, 'nmod:poss');
  return isSelf(tree, subject, sourceHead) || (owner >= 0 && isSelf(tree, owner, sourceHead));
}

function isSelf(tree: Tree, token: number, source: number): boolean {
  const word = tree.lower[token]!;
  return FIRST.has(word) || (BODY.has(word) && standsFor(tree, word, source));
}

/** "it" for one body, "they" for several people. */
function standsFor(tree: Tree, word: string, source: number): boolean {
  const isPlural = tree.tokens[source]!.xpos.endsWith('S') || tree.lower[source] === 'police';
  return isPlural === (word === 'they' || word === 'their');
}

/** "claimed responsibility for the attack", "claimed to have killed 40". */
function claimsDeed(tree: Tree, cueHead: number): boolean {
  if (tree.tokens[cueHead]!.lemma !== 'claim') return false;
  const object = childBy(tree, cueHead, 'obj');
  const claimed = object >= 0 && DEED_NOUNS.has(tree.tokens[object]!.lemma);
  return claimed || childBy(tree, cueHead, 'xcomp') > cueHead;
}

const DEED_NOUNS = new Set(['responsibility', 'credit']);
