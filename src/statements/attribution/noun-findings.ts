import { CLAUSE_NOUNS, TOPIC_NOUNS, TOPIC_PREPOSITIONS, UTTERANCES } from '../lexicon/index.ts';
import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below } from './complements.ts';
import { prepositionOf } from './cue-words.ts';
import type { ContentForm, Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';
import { caseOf, subjectOf } from './subject.ts';

/** The attribution that a noun makes: "their claim that …", "criticism of the plan by …". */
export function nounFinding(tree: Tree, noun: number): Finding | null {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos !== 'NOUN') return null;
  const clause = CLAUSE_NOUNS.has(lemma) ? (clauseOf(tree, noun) ?? clauseBehindOwner(tree, noun)) : null;
  const said = clause ?? (TOPIC_NOUNS.has(lemma) ? topicOf(tree, noun) : null);
  if (!said) return null;
  const owner = ownerOf(tree, noun);
  if (owner < 0 && isHeard(tree, noun)) return hearsayOf(tree, noun, said);
  if (owner < 0 && !clause && !isOpenTopic(tree, lemma, said)) return null;
  return {
    cueClass: 'speech',
    cueHead: noun,
    cue: [{ first: noun, last: said.preposition === noun + 1 ? noun + 2 : noun + 1 }],
    sourceHead: owner,
    source: owner >= 0 ? [endBefore(ownerWords(tree, owner, noun), said.content.first)] : [],
    content: [said.content],
    seeming: false,
    form: said.form,
  };
}

/** "faced *criticism of* its costs", "*questions about* the dam": nobody is named, and still somebody has said it. */
function isOpenTopic(tree: Tree, noun: string, { preposition }: Said): boolean {
  const word = tree.lower[preposition];
  return word === 'about' || word === 'against' || UTTERANCES.has(noun);
}

/** An owner's words end where what it says begins. */
function endBefore({ first, last }: TokenRange, content: number): TokenRange {
  return { first, last: content > first ? Math.min(last, content) : last };
}

/** "reports", "unconfirmed reports", but not "Osk Radio reports", whose noun may be a verb. */
function isHeard(tree: Tree, noun: number): boolean {
  const before = noun > 0 ? tree.tokens[noun - 1]!.upos : '';
  return HEARD.has(tree.lower[noun]!) && before !== 'PROPN' && before !== 'NOUN';
}

const HEARD = new Set(['reports', 'rumours', 'rumors']);

/** "There were *reports* that stones had rained on the bus": nobody is named, and the reports are what it is heard from. */
function hearsayOf(tree: Tree, noun: number, { content }: Said): Finding {
  const words = { first: noun, last: noun + 1 };
  return {
    cueClass: 'speech',
    cueHead: noun,
    cue: [words],
    sourceHead: noun,
    source: [words],
    content: [content],
    seeming: false,
    form: 'clause',
  };
}

interface Said {
  readonly content: TokenRange;
  readonly form: ContentForm;
  readonly preposition: number;
}

function clauseOf(tree: Tree, noun: number): Said | null {
  for (const child of childrenOf(tree, noun))
    if (child > noun && isRelation(tree, child, 'acl', 'ccomp') && isContentClause(tree, child))
      return {
        content: below(tree, child),
        preposition: -1,
        form: markOf(tree, child) === 'that' ? 'clause' : 'infinitive',
      };
  return null;
}

/** "the accusation by the union *that the port had lied*": the tree may hang the clause on the owner. */
function clauseBehindOwner(tree: Tree, noun: number): Said | null {
  const owner = makerBehind(tree, noun);
  const clause = owner < 0 ? undefined : childrenOf(tree, owner).find((child) => isThatClause(tree, child));
  return clause === undefined ? null : { content: below(tree, clause), preposition: -1, form: 'clause' };
}

/** "the accusation *by the union*", whatever word the tree hangs it on; else -1. */
function makerBehind(tree: Tree, noun: number): number {
  const maker = ['by', 'from'].includes(tree.lower[noun + 1] ?? '') ? tree.head[noun + 1]! : -1;
  return maker > noun ? maker : -1;
}

/** "that" with a subject of its own behind it. */
function isThatClause(tree: Tree, clause: number): boolean {
  const first = tree.left[clause]!;
  return (
    isRelation(tree, clause, 'acl', 'ccomp') &&
    tree.lower[first] === 'that' &&
    childBy(tree, clause, 'nsubj') > first
  );
}

/** "that …" or "to …", not a relative clause or a participle. */
function isContentClause(tree: Tree, clause: number): boolean {
  if (tree.relation[clause] === 'acl:relcl') return false;
  const mark = markOf(tree, clause);
  return mark === 'that' || mark === 'to';
}

function markOf(tree: Tree, clause: number): string {
  return tree.lower[childBy(tree, clause, 'mark')] ?? '';
}

function topicOf(tree: Tree, noun: number): Said | null {
  for (const child of childrenOf(tree, noun)) {
    const preposition = prepositionOf(tree, child);
    if (child < noun || !isRelation(tree, child, 'nmod', 'acl') || preposition < 0) continue;
    if (TOPIC_PREPOSITIONS.has(tree.lower[preposition]!))
      return { content: { first: preposition + 1, last: tree.right[child]! }, preposition, form: 'phrase' };
  }
  return null;
}

/** Whose noun it is: its possessor, a "by" or "from" phrase, or the doer of the light verb that it is object of. */
function ownerOf(tree: Tree, noun: number): number {
  const possessor = childBy(tree, noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  for (const child of childrenOf(tree, noun))
    if (isRelation(tree, child, 'nmod') && ['by', 'from', 'among'].includes(caseOf(tree, child)))
      return child;
  const maker = makerBehind(tree, noun);
  if (maker >= 0) return maker;
  const head = tree.head[noun]!;
  if (head < 0 || !isRelation(tree, noun, 'obj') || !LIGHT.has(tree.tokens[head]!.lemma)) return -1;
  return subjectOf(tree, head).doer;
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
  'draw',
  'share',
  'level',
  'lodge',
  'cast',
]);

function ownerWords(tree: Tree, owner: number, noun: number): TokenRange {
  if (tree.tokens[owner]!.upos === 'PRON') return { first: owner, last: owner + 1 };
  const { first, last } = nounPhrase(tree, owner, noun);
  const clitic = tree.lower[last - 1];
  return clitic === "'s" || clitic === "'" ? { first, last: Math.max(first + 1, last - 1) } : { first, last };
}
