import { type Random, shuffled } from '../../tools/random.ts';
import { between, pick } from './random.ts';
import type { PressSentence, PressWord } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shares that DESIGN.md fixes for rewriting. */
export const REWRITE = { words: 0.38, moved: 0.25, cut: 1 / 3, figures: 0.1 } as const;

/** Keeps the first sentences, as a sub-editor does who needs space. */
export function abridge(random: Random, body: readonly PressSentence[]): PressSentence[] {
  return body.slice(0, Math.max(4, Math.round(body.length * (0.4 + 0.35 * random()))));
}

/** Small changes: one content word in twelve, a sentence dropped, an own lead. */
export function edit(
  random: Random,
  vocabulary: Vocabulary,
  body: readonly PressSentence[],
  lead: PressSentence,
): PressSentence[] {
  const dropped = between(random, 1, body.length - 1);
  const kept = body.filter((_, i) => i !== dropped);
  return [lead, ...kept.slice(1).map((sentence) => reword(random, vocabulary, sentence, 0.08))];
}

/** Puts the text into other words: what `REWRITE` says, under an own lead. */
export function rewrite(
  random: Random,
  vocabulary: Vocabulary,
  body: readonly PressSentence[],
  lead: PressSentence,
): PressSentence[] {
  const cut = new Set(shuffled(random, [...body.keys()]).slice(0, Math.ceil(body.length * REWRITE.cut)));
  const kept = body.filter((_, i) => !cut.has(i));
  const reworded = rewordAll(random, vocabulary, kept);
  return [lead, ...move(random, reworded).map((sentence) => misprint(random, sentence))];
}

/** Exactly the promised share of all content words, spread by lot. */
function rewordAll(random: Random, vocabulary: Vocabulary, body: readonly PressSentence[]): PressSentence[] {
  const places = body.flatMap((sentence, s) =>
    sentence.flatMap(({ role }, w) => (role === 'content' ? [`${s} ${w}`] : [])),
  );
  const content = body.flat().filter(({ role }) => role !== 'function').length;
  const chosen = new Set(shuffled(random, places).slice(0, Math.ceil(content * REWRITE.words)));
  return body.map((sentence, s) =>
    sentence.map((word, w) => (chosen.has(`${s} ${w}`) ? replaced(random, vocabulary, word) : word)),
  );
}

function reword(
  random: Random,
  vocabulary: Vocabulary,
  sentence: PressSentence,
  share: number,
): PressSentence {
  return sentence.map((word) =>
    word.role === 'content' && random() < share ? replaced(random, vocabulary, word) : word,
  );
}

function replaced(random: Random, { synonyms }: Vocabulary, word: PressWord): PressWord {
  const others = synonyms.get(word.text.toLowerCase());
  return others === undefined || others.length === 0 ? word : { ...word, text: pick(random, others) };
}

/** Moves a quarter of the sentences elsewhere. */
function move(random: Random, body: readonly PressSentence[]): PressSentence[] {
  const moved = new Set(shuffled(random, [...body.keys()]).slice(0, Math.ceil(body.length * REWRITE.moved)));
  const rest = body.filter((_, i) => !moved.has(i));
  for (const i of moved) rest.splice(between(random, 0, rest.length), 0, body[i]!);
  return rest;
}

/** One figure in ten is copied wrongly. */
function misprint(random: Random, sentence: PressSentence): PressSentence {
  return sentence.map((word) =>
    word.role === 'figure' && /^\d/.test(word.text) && random() < REWRITE.figures
      ? { ...word, text: word.text.replace(/\d/, String(between(random, 1, 9))) }
      : word,
  );
}
