import { DOCUMENT_NOUNS } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type Tree } from '../tree/index.ts';

/** The word that a verb's doer is named by (-1: none), and whether the verb is passive. */
export interface Subject {
  readonly doer: number;
  /** The grammatical subject of a passive, to whom it is done; -1 for actives. */
  readonly undergoer: number;
  readonly passive: boolean;
}

const FARTHEST = 6;

/**
 * Who does what a verb says: its own subject or agent, else the one shared with the verb that it is joined to,
 * controlled by or hangs on ("promised to *say*", "came and *said*", "…, *adding*", "a letter *saying*").
 */
export function subjectOf(tree: Tree, verb: number): Subject {
  if (isPassive(tree, verb))
    return { doer: agentOf(tree, verb), undergoer: ownOrShared(tree, verb, FARTHEST), passive: true };
  return { doer: ownOrShared(tree, verb, FARTHEST), undergoer: -1, passive: false };
}

/** Whether a verb is passive by its auxiliary or its subject, or is a bare participle after its noun. */
function isPassive(tree: Tree, verb: number): boolean {
  for (const child of childrenOf(tree, verb)) {
    const deprel = tree.relation[child]!;
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'csubj:pass') return true;
    if (deprel === 'nsubj') return false;
  }
  const token = tree.tokens[verb]!;
  if (token.xpos !== 'VBN') return false;
  if (tree.relation[verb] === 'acl') return true;
  return (
    tree.relation[verb] === 'conj' && childBy(tree, verb, 'aux') < 0 && isPassive(tree, tree.head[verb]!)
  );
}

function agentOf(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb))
    if (
      isRelation(tree, child, 'obl') &&
      child > verb &&
      caseOf(tree, child) === 'by' &&
      !isGerund(tree, child)
    )
      return child;
  return -1;
}

function isGerund(tree: Tree, token: number): boolean {
  return tree.tokens[token]!.xpos === 'VBG';
}

/** The preposition of a phrase, as one lower-case string ("according to"); empty when it has none. */
export function caseOf(tree: Tree, token: number): string {
  const marker = childBy(tree, token, 'case');
  if (marker < 0) return '';
  const fixed = childBy(tree, marker, 'fixed');
  return fixed < 0 ? tree.lower[marker]! : `${tree.lower[marker]!} ${tree.lower[fixed]!}`;
}

/** Of several words that the parse makes subjects, the last before the verb, else the first after it. */
function nearestSubject(tree: Tree, verb: number): number {
  let nearest = -1;
  for (const child of childrenOf(tree, verb))
    if (isRelation(tree, child, 'nsubj') && (child < verb || (nearest < 0 && !isObjectForm(tree, child))))
      nearest = child;
  return nearest;
}

/** "denied it": what stands after its verb in such a form is no subject. */
function isObjectForm(tree: Tree, token: number): boolean {
  return OBJECT_FORMS.has(tree.lower[token]!);
}

const OBJECT_FORMS = new Set(['it', 'him', 'them', 'me', 'us']);

function ownOrShared(tree: Tree, verb: number, steps: number): number {
  const own = nearestSubject(tree, verb);
  if (own >= 0 && (own < verb || tree.tokens[verb]!.xpos !== 'VBG')) return own;
  const quoted = quotedBefore(tree, verb);
  if (quoted >= 0) return quoted;
  const head = tree.head[verb]!;
  if (head < 0 || steps === 0 || childBy(tree, verb, 'expl') >= 0) return -1;
  const deprel = tree.relation[verb]!;
  if (deprel === 'acl') return isParticiple(tree, verb) ? issuerOf(tree, verb, head) : -1;
  if (deprel === 'xcomp') return controllerOf(tree, head, steps);
  if (isQuotedAs(tree, verb)) return quotedPerson(tree, head);
  const beside = deprel === 'advcl' ? besideWith(tree, verb, head) : -1;
  if (beside >= 0) return beside;
  if (deprel === 'conj' || (deprel === 'advcl' && isParticiple(tree, verb)) || isMarkedBy(tree, verb))
    return isVerbal(tree, head) ? ownOrShared(tree, head, steps - 1) : nominalSubject(tree, head);
  return -1;
}

/** "with *the mayor*, Ivo Osk, saying …": whose doing is told beside the clause, or -1. */
function besideWith(tree: Tree, verb: number, head: number): number {
  if (tree.tokens[verb]!.xpos !== 'VBG') return -1;
  const beside = childrenOf(tree, head).findLast((child) => child < verb && isRelation(tree, child, 'obl'));
  if (beside === undefined || caseOf(tree, beside) !== 'with') return -1;
  return tree.right[beside]! >= tree.left[verb]! - 1 ? beside : -1;
}

/** "*the council* issued a statement saying …": who puts a document out says what it says. */
function issuerOf(tree: Tree, verb: number, paper: number): number {
  const publishing = tree.head[paper]!;
  const isIssued =
    tree.tokens[verb]!.xpos === 'VBG' &&
    DOCUMENT_NOUNS.has(tree.tokens[paper]!.lemma) &&
    publishing >= 0 &&
    isRelation(tree, paper, 'obj') &&
    PUBLISHING.has(tree.tokens[publishing]!.lemma);
  const issuer = isIssued ? nearestSubject(tree, publishing) : -1;
  return issuer >= 0 ? issuer : paper;
}

const PUBLISHING = new Set([
  'issue',
  'release',
  'publish',
  'send',
  'post',
  'put',
  'write',
  'distribute',
  'circulate',
]);

/** The object controls the infinitive after it ("urged them to say"), else the subject does. */
function controllerOf(tree: Tree, head: number, steps: number): number {
  const object = childBy(tree, head, 'obj', 'iobj');
  return object >= 0 ? object : ownOrShared(tree, head, steps - 1);
}

/** "quoted the mayor as saying", "was quoted as saying": who is quoted says it. */
function isQuotedAs(tree: Tree, verb: number): boolean {
  const head = tree.head[verb]!;
  const { lemma } = tree.tokens[head]!;
  const isQuoting = lemma === 'quote' || lemma === 'cite' || tree.lower[verb - 1] === 'as';
  return isQuoting && QUOTING.has(lemma) && tree.tokens[verb]!.xpos === 'VBG' && head < verb;
}

/** The same by word order, where the parse hangs "saying" on what is said. */
function quotedBefore(tree: Tree, verb: number): number {
  if (tree.tokens[verb]!.xpos !== 'VBG' || tree.lower[verb - 1] !== 'as') return -1;
  const from = Math.max(0, verb - LONGEST_QUOTED);
  for (let at = verb - 2; at >= from && tree.sentenceOf[at] === tree.sentenceOf[verb]; at--)
    if (tree.tokens[at]!.lemma === 'quote') return quotedPerson(tree, at);
  return -1;
}

const LONGEST_QUOTED = 15;

const QUOTING = new Set(['quote', 'cite', 'describe', 'record', 'report']);

function quotedPerson(tree: Tree, head: number): number {
  const passive = childBy(tree, head, 'nsubj:pass');
  return passive >= 0 ? passive : childBy(tree, head, 'obj');
}

function nominalSubject(tree: Tree, head: number): number {
  return childBy(tree, head, 'nsubj');
}

function isParticiple(tree: Tree, verb: number): boolean {
  const { xpos } = tree.tokens[verb]!;
  return xpos === 'VBG' || xpos === 'VBN';
}

/** "before saying", "while admitting", "in order to say": a marked clause without its own subject. */
function isMarkedBy(tree: Tree, verb: number): boolean {
  return tree.relation[verb] === 'advcl';
}

function isVerbal(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  return upos === 'VERB' || upos === 'AUX';
}
