import { type Finding, isNegated } from '../attribution/index.ts';
import { childrenOf, type Tree } from '../tree/index.ts';

/** Deeper nesting than this is cut: no reader follows it, and no report means it. */
const DEEPEST = 6;

/**
 * The attributions around every token, outermost first, as indices into `findings`. Only those that name a
 * source and attribute what was said or believed count; plans and "seems" are the report's own words.
 */
export function chainsOf(tree: Tree, findings: readonly Finding[]): readonly (readonly number[])[] {
  const chains: number[][] = tree.tokens.map(() => []);
  const counted = findings
    .map((_, index) => index)
    .filter((index) => carriesOn(findings[index]!) && isSaid(tree, findings[index]!));
  for (const index of counted.sort((a, b) => size(findings[b]!) - size(findings[a]!) || a - b))
    for (const { first, last } of findings[index]!.content)
      for (let token = first; token < last; token++)
        if (chains[token]!.length < DEEPEST) chains[token]!.push(index);
  return chains;
}

function carriesOn({ cueClass, sourceHead, seeming }: Finding): boolean {
  return sourceHead >= 0 && cueClass !== 'intention' && !seeming;
}

/** "will announce", "did not say", "demanded that": nobody has said yet that it is so. */
function isSaid(tree: Tree, { cueHead, cueClass }: Finding): boolean {
  if (cueClass !== 'speech') return true;
  if (DIRECTIVES.has(tree.tokens[cueHead]!.lemma)) return false;
  return (
    !isNegated(tree, cueHead) && !childrenOf(tree, cueHead).some((child) => FUTURE.has(tree.lower[child]!))
  );
}

const DIRECTIVES = new Set(['request', 'demand', 'ask', 'urge', 'order', 'recommend', 'propose']);
const FUTURE = new Set(['will', 'would', "'ll", 'may', 'might', 'could', 'should']);

function size({ content }: Finding): number {
  return content.reduce((sum, { first, last }) => sum + last - first, 0);
}
