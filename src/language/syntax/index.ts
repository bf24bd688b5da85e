import { readWeights } from '../../weights/index.ts';
import { readSyntaxModel, type SyntaxModel } from './model.ts';
import { parseWith } from './parse.ts';
import type { SyntaxToken } from './syntax-token.ts';
import { readWordVectors } from './word-vectors.ts';

export { normalForm } from './normal-form.ts';
export type { SyntaxToken } from './syntax-token.ts';

let shipped: SyntaxModel | undefined;

/** The model that ships in `models/`, read when first asked for. */
function shippedModel(): SyntaxModel {
  shipped ??= readSyntaxModel(readWeights('syntax.bin'), readWordVectors(readWeights('word-vectors.bin')));
  return shipped;
}

/**
 * Tags, lemmas and a Universal Dependencies tree for the words of one sentence, in their order. The words are tokens
 * as UD English cuts them ("do", "n't"). Any strings will do: there is always one root and no cycle.
 */
export function parseSentence(forms: readonly string[]): SyntaxToken[] {
  return parseWith(shippedModel(), forms);
}
