import type { Finding } from '../attribution/index.ts';
import { childrenOf, isRelation, type Tree } from '../tree/index.ts';
import { clauseHeadWithin } from './cuts.ts';

/** Which clauses are somebody's words, and which words only say whose. */
export interface AttributedClauses {
  /** Heads of attributed clauses: the places where the tree is cut. */
  readonly heads: ReadonlySet<number>;
  /** 1 for words that only attribute: source and cue of clausal content, with the cue's own adjuncts. */
  readonly frame: Uint8Array;
  /** Findings whose content is a clause or a quotation, not only a noun phrase or an infinitive. */
  readonly clausal: ReadonlySet<number>;
}

/** Finds the clauses that findings attribute. */
export function attributedClauses(tree: Tree, findings: readonly Finding[]): AttributedClauses {
  const heads = new Set<number>();
  const frame = new Uint8Array(tree.tokens.length);
  const clausal = new Set<number>();
  for (const [index, finding] of findings.entries()) {
    if (!attributesClause(finding)) continue;
    clausal.add(index);
    for (const { first, last } of finding.content) {
      const head = clauseHeadWithin(tree, first, last);
      if (head >= 0) heads.add(head);
    }
    markFrame(tree, finding, frame);
  }
  return { heads, frame, clausal };
}

/** Finite clauses and quotations; "promised to leave" and "condemned the attack" stay whole. */
function attributesClause({ form, seeming, cueClass, sourceHead }: Finding): boolean {
  return form === 'clause' && !seeming && cueClass !== 'intention' && sourceHead >= 0;
}

function markFrame(tree: Tree, finding: Finding, frame: Uint8Array): void {
  for (const { first, last } of [...finding.cue, ...finding.source]) frame.fill(1, first, last);
  if (tree.tokens[finding.cueHead]!.upos === 'NOUN') return;
  for (const child of childrenOf(tree, finding.cueHead))
    if (isRelation(tree, child, ...ADJUNCTS) && !isInside(finding, child))
      frame.fill(1, tree.left[child]!, tree.right[child]!);
  for (const { first, last } of finding.content) frame.fill(0, first, last);
}

const ADJUNCTS = ['obl', 'advmod', 'iobj', 'obj', 'nsubj', 'punct', 'mark', 'aux', 'cc'];

function isInside({ content }: Finding, token: number): boolean {
  return content.some(({ first, last }) => token >= first && token < last);
}
