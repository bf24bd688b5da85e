/** A word of simulated prose, with the mark that stands before it and after it. */
export interface PressWord {
  readonly text: string;
  /** `content` may be reworded; names and figures are facts; `speech` are words of a quotation. */
  readonly role: 'function' | 'content' | 'name' | 'figure' | 'speech';
  readonly before: string;
  readonly after: string;
}

/** A sentence of simulated prose. */
export type PressSentence = readonly PressWord[];

/** The sentence as it is printed. */
export function print(sentence: PressSentence): string {
  return sentence.map(({ before, text, after }) => before + text + after).join(' ');
}

/** Sentences in paragraphs of two. */
export function printBody(sentences: readonly PressSentence[]): string {
  const printed = sentences.map(print);
  const paragraphs: string[] = [];
  for (let i = 0; i < printed.length; i += 2) paragraphs.push(printed.slice(i, i + 2).join(' '));
  return paragraphs.join('\n\n');
}
