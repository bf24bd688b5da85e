import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { below } from './complements.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';
import { nounPhrase } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/**
 * The attribution of what is made, or is, plain to see: "the mayor *made it clear* that …" is the mayor's word, "*it was
 * unclear* whether …" has no source. Null for other adjectives.
 */
export function clearFinding(tree: Tree, adjective: number): Finding | null {
  if (!PLAIN.has(tree.lower[adjective]!)) return null;
  const maker = tree.head[adjective]!;
  const isMade = maker >= 0 && maker < adjective && tree.tokens[maker]!.lemma === 'make';
  const content = clauseOf(tree, adjective) ?? (isMade ? clauseOf(tree, maker, adjective) : null);
  if (!content || content.first < adjective) return null;
  return isMade ? madeClear(tree, { adjective, maker, content }) : isClear(tree, adjective, content);
}

const PLAIN = new Set(['clear', 'plain', 'unclear', 'obvious', 'evident', 'apparent', 'known', 'public']);

function clauseOf(tree: Tree, head: number, adjective = head): TokenRange | null {
  const clause = childrenOf(tree, head).find(
    (child) => child > adjective && isRelation(tree, child, 'ccomp', 'csubj', 'advcl'),
  );
  return clause === undefined ? null : below(tree, clause);
}

interface Made {
  readonly adjective: number;
  readonly maker: number;
  readonly content: TokenRange;
}

function madeClear(tree: Tree, { adjective, maker, content }: Made): Finding | null {
  const { doer, passive } = subjectOf(tree, maker);
  if (doer < 0 || passive || adjective - maker > 3) return null;
  return {
    ...CLEARNESS,
    cueHead: adjective,
    cue: [{ first: verbCue(tree, maker)[0]!.first, last: adjective + 1 }],
    sourceHead: doer,
    source: [nounPhrase(tree, doer, maker)],
    content: [content],
    form: 'clause',
  };
}

/** "it" opens the cue where it only holds the place of what is clear. */
function isClear(tree: Tree, adjective: number, content: TokenRange): Finding | null {
  const copula = childBy(tree, adjective, 'cop');
  const it = childBy(tree, adjective, 'expl', 'nsubj');
  if (copula < 0 || it < 0 || tree.lower[it] !== 'it') return null;
  return {
    ...CLEARNESS,
    cueHead: adjective,
    cue: [{ first: Math.min(it, copula), last: adjective + 1 }],
    sourceHead: -1,
    source: [],
    content: [content],
    form: 'object',
  };
}

const CLEARNESS = { cueClass: 'speech', seeming: false } as const;
