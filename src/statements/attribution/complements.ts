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
    (frames.some((frame) => frame.object)
      ? (objectComplement(tree, verb, lemma) ?? smallClause(tree, verb))
      : null) ??
    phraseComplement(tree, verb, lemma)
  );
}

/** A finite clause: `ccomp`, or a main clause that the cue is inserted into. */
function clauseComplement(tree: Tree, verb: number): Complement | null {
  const clauses = childrenOf(tree, verb).filter(
    (child) => isRelation(tree, child, 'ccomp') && !isBareParticiple(tree, child),
  );
  if (clauses.length === 0) return null;
  const content = clauses.map((clause) => fromThat(tree, clause));
  return { content, preposition: -1, form: 'clause' };
}

/** "told reporters in comments *broadcast* on radio": a participle with nothing of a clause says nothing by itself. */
function isBareParticiple(tree: Tree, clause: number): boolean {
  const { xpos } = tree.tokens[clause]!;
  return (
    (xpos === 'VBN' || xpos === 'VBD') &&
    tree.left[clause] === clause &&
    childBy(tree, clause, 'nsubj', 'csubj', 'expl', 'aux', 'cop', 'mark') < 0
  );
}

/** "said in an interview | that the dam was safe": what stands before "that" tells where it was said. */
function fromThat(tree: Tree, clause: number): TokenRange {
  const { first, last } = below(tree, clause);
  const mark = childBy(tree, clause, 'mark');
  return mark > first && tree.lower[mark] === 'that' && tree.tokens[first]!.upos === 'ADP'
    ? { first: mark, last }
    : { first, last };
}

function infinitiveComplement(tree: Tree, verb: number): Complement | null {
  const clause = childBy(tree, verb, 'xcomp');
  if (clause < verb) return null;
  if (SEEMING.has(tree.tokens[verb]!.lemma) && tree.left[clause] === verb + 1)
    return { content: [below(tree, clause)], preposition: -1, form: 'infinitive' };
  if (!isInfinitive(tree, clause)) return null;
  const object = childBy(tree, verb, 'obj', 'iobj');
  const content =
    object > verb && object < clause ? [below(tree, object), below(tree, clause)] : [below(tree, clause)];
  return { content, preposition: -1, form: 'infinitive' };
}

const SEEMING = new Set(['seem', 'appear']);

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

/** "called [the plan reckless]", "proposed [barring them]": a clause without a finite verb that stands for an object. */
function smallClause(tree: Tree, verb: number): Complement | null {
  const clause = childBy(tree, verb, 'ccomp', 'xcomp');
  if (clause < verb || tree.left[clause] !== verb + 1 || tree.lower[verb + 1] === 'to') return null;
  return { content: [below(tree, clause)], preposition: -1, form: 'object' };
}

function isPredicated(tree: Tree, child: number, lemma: string): boolean {
  if (isRelation(tree, child, 'xcomp')) return true;
  if (!isRelation(tree, child, 'obl', 'advcl')) return false;
  const markers = [caseOf(tree, child), tree.lower[childBy(tree, child, 'mark')] ?? ''];
  const allowed = CONTENT_PREPOSITIONS.get(lemma);
  return markers.some((marker) => marker === 'as' || (marker !== 'on' && (allowed?.has(marker) ?? false)));
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
