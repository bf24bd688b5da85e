import type { Finding } from '../attribution/index.ts';
import type { Tree } from '../tree/index.ts';

/** Deeper nesting than this is cut: no reader follows it, and no report means it. */
const DEEPEST = 6;

/**
 * The attributions around every token, outermost first, as indices into `findings`. Only those that name a
 * source and attribute what was said or believed count; plans and "seems" are the report's own words.
 */
export function chainsOf(tree: Tree, findings: readonly Finding[]): readonly (readonly number[])[] {
  const chains: number[][] = tree.tokens.map(() => []);
  const counted = findings.map((_, index) => index).filter((index) => carriesOn(findings[index]!));
  for (const index of counted.sort((a, b) => size(findings[b]!) - size(findings[a]!) || a - b))
    for (const { first, last } of findings[index]!.content)
      for (let token = first; token < last; token++)
        if (chains[token]!.length < DEEPEST) chains[token]!.push(index);
  return chains;
}

function carriesOn({ cueClass, sourceHead, seeming }: Finding): boolean {
  return sourceHead >= 0 && cueClass !== 'intention' && !seeming;
}

function size({ content }: Finding): number {
  return content.reduce((sum, { first, last }) => sum + last - first, 0);
}
