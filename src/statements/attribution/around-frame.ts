import { PLAIN_VERBS } from '../lexicon/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';
import type { Finding } from './finding.ts';

/**
 * "*The dam*, Marit Osk said, *had not been tested*": a frame between the subject and its verb, which the tree takes for
 * the clause; the subject is part of what is said.
 */
export function withSubjectBefore(tree: Tree, finding: Finding): Finding {
  const [content, more] = finding.content;
  const before = content && more === undefined ? subjectBefore(tree, finding, content) : null;
  return before ? { ...finding, content: [before, ...finding.content] } : finding;
}

function subjectBefore(tree: Tree, finding: Finding, content: TokenRange): TokenRange | null {
  const { cueHead, source } = finding;
  const frame = Math.min(cueHead, source[0]?.first ?? cueHead);
  const { first } = tree.sentences[tree.sentenceOf[cueHead]!]!;
  const isSetOff = tree.lower[frame - 1] === ',' && opensPredicate(tree, cueHead, content);
  if (!isSetOff || !PLAIN_VERBS.has(tree.tokens[cueHead]!.lemma)) return null;
  const words = { first, last: frame - 1 };
  return isNominal(tree, words) ? words : null;
}

/** A comma behind the frame, then a finite verb. */
function opensPredicate(tree: Tree, cueHead: number, { first }: TokenRange): boolean {
  const at = tree.lower[first] === ',' ? first + 1 : first;
  return (
    at > cueHead && tree.lower[at - 1] === ',' && at - cueHead <= 6 && FINITE.has(tree.tokens[at]?.xpos ?? '')
  );
}

const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD']);
const OPENING = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);

function isNominal(tree: Tree, { first, last }: TokenRange): boolean {
  if (last <= first || !OPENING.has(tree.tokens[first]!.upos)) return false;
  for (let at = first; at < last; at++) if (FINITE.has(tree.tokens[at]!.xpos)) return false;
  return true;
}
