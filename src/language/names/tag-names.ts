import type { ReadText } from '../document.ts';
import { documentSigns } from './document-signs.ts';
import { featureRows } from './features.ts';
import { type NameSpan, spansOf } from './labels.ts';
import { nameModel } from './model.ts';
import { bestLabels, emissionScores } from './viterbi.ts';

const LETTER = /\p{L}/u;

/** The names that the tagger finds in a text, as ranges of token indices, in order and apart from each other. */
export function tagNames({ forms, sentences }: ReadText): NameSpan[] {
  const { weights, classes } = nameModel();
  const words = sentences.map(({ first, last }) => forms.slice(first, last));
  const signs = documentSigns(words);
  return sentences.flatMap(({ first }, index) => {
    if (!words[index]!.some((word) => LETTER.test(word))) return [];
    const features = featureRows(words[index]!, classes, signs);
    const labels = bestLabels(emissionScores(features, weights), weights.pairs);
    return spansOf(labels).map((span) => ({ ...span, first: span.first + first, last: span.last + first }));
  });
}
