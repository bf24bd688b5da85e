import { childrenOf, type TokenRange, type Tree } from '../tree/index.ts';
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

/** The verb that a "to" right before this one hangs on ("declined *to* comment"), or -1. */
function leaderOf(tree: Tree, verb: number): number {
  const leader = tree.head[verb]!;
  if (tree.relation[verb] !== 'xcomp' || leader < 0 || leader >= verb) return -1;
  const to = childrenOf(tree, verb).find((child) => tree.lower[child] === 'to');
  return to === leader + 1 && verb - to <= 2 && tree.tokens[leader]!.upos === 'VERB' ? leader : -1;
}

function leadIn(tree: Tree, leader: number, cue: TokenRange): TokenRange {
  const before = leaderOf(tree, leader);
  const own = verbCue(tree, leader)[0]!;
  return { first: before < 0 ? own.first : verbCue(tree, before)[0]!.first, last: cue.last };
}
