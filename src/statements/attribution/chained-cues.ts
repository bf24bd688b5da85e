import { childBy, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { verbCue } from './cue-words.ts';
import type { Finding } from './finding.ts';

/**
 * Joins verb chains into one cue: "declined to comment on", "has continued to insist that". The first verb's words
 * lead the cue of the last, whose content stays; a finding of the first verb that only has the last as its content
 * goes. Findings are in the order of their cues.
 */
export function chainCues(tree: Tree, findings: readonly Finding[]): Finding[] {
  const swallowed = new Set<number>();
  const chained = findings.map((finding) => {
    const leader = leaderOf(tree, finding.cueHead);
    if (leader < 0 || finding.cue.length !== 1 || finding.seeming) return finding;
    swallowed.add(leader);
    return { ...finding, cue: [leadIn(tree, leader, finding.cue[0]!)] };
  });
  return chained.filter(({ cueHead }) => !swallowed.has(cueHead));
}

/** The word that a "to" right before this one hangs on ("declined *to* comment", "was slow *to* admit"), or -1. */
function leaderOf(tree: Tree, verb: number): number {
  const leader = tree.head[verb]!;
  if (tree.relation[verb] !== 'xcomp' || leader < 0 || leader >= verb) return -1;
  if (tree.tokens[verb]!.xpos === 'VBG') return leader === verb - 1 && isVerb(tree, leader) ? leader : -1;
  const to = childrenOf(tree, verb).find((child) => tree.lower[child] === 'to');
  const leads = isVerb(tree, leader) || childBy(tree, leader, 'cop') >= 0;
  return to === leader + 1 && verb - to <= 2 && leads ? leader : -1;
}

function isVerb(tree: Tree, token: number): boolean {
  return tree.tokens[token]!.upos === 'VERB';
}

function leadIn(tree: Tree, leader: number, cue: TokenRange): TokenRange {
  const before = leaderOf(tree, leader);
  return { first: firstOf(tree, before < 0 ? leader : before), last: cue.last };
}

/** A verb's cue begins with its auxiliaries, an adjective's with those of its copula. */
function firstOf(tree: Tree, leader: number): number {
  const { first } = verbCue(tree, leader)[0]!;
  let opener = childBy(tree, leader, 'cop');
  if (opener < 0 || opener > first) return first;
  while (opener > 0 && tree.head[opener - 1] === leader && isRelation(tree, opener - 1, 'aux')) opener--;
  return opener;
}
