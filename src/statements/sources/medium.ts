import { type Outlet, outletNamed } from '../../outlets/index.ts';
import { caseOf, type Finding, nounPhrase } from '../attribution/index.ts';
import { OUTLET_NOUNS } from '../lexicon/index.ts';
import { charactersOf, childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';

/** A medium that a source spoke through: "told *CNN*", "in an interview with *Osk Radio*". */
export interface Medium {
  readonly words: TokenRange;
  readonly name: string;
  readonly outlet: Outlet | null;
}

/** The medium that a verb of saying names as the hearer or the place of the words, or null. */
export function mediumOf(tree: Tree, { cueHead }: Finding): Medium | null {
  if (tree.tokens[cueHead]!.upos !== 'VERB') return null;
  const hearer = childBy(tree, cueHead, 'iobj', 'obj');
  const told = hearer > cueHead && tree.tokens[cueHead]!.lemma === 'tell' ? mediumIn(tree, hearer) : null;
  return told ?? mediumInPhrases(tree, cueHead);
}

function mediumInPhrases(tree: Tree, verb: number): Medium | null {
  for (const phrase of childrenOf(tree, verb)) {
    if (!isRelation(tree, phrase, 'obl') || !PLACES.has(caseOf(tree, phrase))) continue;
    const inner = tree.tokens[phrase]!.lemma === 'interview' ? interviewer(tree, phrase) : phrase;
    const medium = inner >= 0 ? mediumIn(tree, inner) : null;
    if (medium?.outlet) return medium;
  }
  return null;
}

const PLACES = new Set(['to', 'in', 'on', 'by', 'with', 'during']);

function interviewer(tree: Tree, interview: number): number {
  return childrenOf(tree, interview).find((child) => isRelation(tree, child, 'nmod')) ?? -1;
}

function mediumIn(tree: Tree, head: number): Medium | null {
  const words = { first: nounPhrase(tree, head, -1).first, last: head + 1 };
  const { start, end } = charactersOf(tree, words.first, words.last);
  const name = tree.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const outlet = (tree.tokens[head]!.upos === 'NOUN' ? null : outletNamed(name)) ?? possessor(tree, head);
  const isMedium = outlet !== null || OUTLET_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase());
  return isMedium ? { words, name: outlet?.name ?? name, outlet } : null;
}

/** "CNN's morning show" is on CNN. */
function possessor(tree: Tree, head: number): Outlet | null {
  const owner = childBy(tree, head, 'nmod:poss', 'compound');
  if (owner < 0) return null;
  const { start, end } = charactersOf(tree, tree.left[owner]!, owner + 1);
  return outletNamed(tree.text.slice(start, end));
}
