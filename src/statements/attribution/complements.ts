import type { ContentForm } from './finding.ts';
import { CONTENT_PREPOSITIONS, type CueFrame, HEARER_VERBS } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { prepositionOf } from './cue-words.ts';
import { caseOf } from './subject.ts';

/** What a verb says, as its complements, and the preposition that leads to it (-1: none). */
export interface Complement {
  readonly content: readonly TokenRange[];
  readonly preposition: number;
  readonly form: ContentForm;
}

/** The content of an active cue verb by the frames that its lemma allows, or null when it has none. */
export function complementOf(
  tree: Tree,
  verb: number,
  { lemma, frames }: { lemma: string; frames: readonly CueFrame[] },
): Complement | null {
  return (
    (frames.some((frame) => frame.clause) ? clauseComplement(tree, verb) : null) ??
    (frames.some((frame) => frame.infinitive) ? infinitiveComplement(tree, verb) : null) ??
    (frames.some((frame) => frame.object) ? objectComplement(tree, verb, lemma) : null) ??
    phraseComplement(tree, verb, lemma)
  );
}

/** A finite clause: `ccomp`, or a main clause that the cue is inserted into. */
function clauseComplement(tree: Tree, verb: number): Complement | null {
  const clauses = childrenOf(tree, verb).filter((child) => isRelation(tree, child, 'ccomp'));
  if (clauses.length === 0) return null;
  const content = clauses.map((clause) => below(tree, clause));
  return { content, preposition: -1, form: 'clause' };
}

function infinitiveComplement(tree: Tree, verb: number): Complement | null {
  const clause = childBy(tree, verb, 'xcomp');
  if (clause < verb || !isInfinitive(tree, clause)) return null;
  const object = childBy(tree, verb, 'obj', 'iobj');
  const content =
    object > verb && object < clause ? [below(tree, object), below(tree, clause)] : [below(tree, clause)];
  return { content, preposition: -1, form: 'infinitive' };
}

function isInfinitive(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(
    (child) => tree.lower[child] === 'to' && isRelation(tree, child, 'mark'),
  );
}

/** A noun phrase with what is said of it: "called the plan reckless", "accused him of lying". */
function objectComplement(tree: Tree, verb: number, lemma: string): Complement | null {
  const object = childBy(tree, verb, 'obj');
  if (object < 0) return null;
  const rest = childrenOf(tree, verb).filter((child) => child > verb && isPredicated(tree, child, lemma));
  if (rest.length === 0 && isBareHearer(tree, object, lemma)) return null;
  return { content: [object, ...rest].map((child) => below(tree, child)), preposition: -1, form: 'object' };
}

function isPredicated(tree: Tree, child: number, lemma: string): boolean {
  if (isRelation(tree, child, 'xcomp')) return true;
  if (!isRelation(tree, child, 'obl', 'advcl')) return false;
  const marker = caseOf(tree, child) || tree.lower[childBy(tree, child, 'mark')] || '';
  if (marker === 'as') return true;
  return marker !== 'on' && (CONTENT_PREPOSITIONS.get(lemma)?.has(marker) ?? false);
}

function isBareHearer(tree: Tree, object: number, lemma: string): boolean {
  const { upos } = tree.tokens[object]!;
  return HEARER_VERBS.has(lemma) && (upos === 'PROPN' || upos === 'PRON');
}

function phraseComplement(tree: Tree, verb: number, lemma: string): Complement | null {
  const allowed = CONTENT_PREPOSITIONS.get(lemma);
  if (!allowed) return null;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !isRelation(tree, child, 'obl', 'advcl')) continue;
    const preposition = prepositionOf(tree, child);
    const marker = preposition >= 0 ? preposition : childBy(tree, child, 'mark');
    if (marker > verb && allowed.has(tree.lower[marker]!))
      return { content: [afterMarker(tree, child, marker)], preposition: marker, form: 'phrase' };
  }
  return null;
}

function afterMarker(tree: Tree, token: number, marker: number): TokenRange {
  return { first: marker + 1, last: Math.max(tree.right[token]!, marker + 2) };
}

/** All words of a dependent. */
export function below(tree: Tree, token: number): TokenRange {
  return { first: tree.left[token]!, last: tree.right[token]! };
}
