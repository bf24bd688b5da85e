/** The Universal Dependencies columns of a token; `head` is an index in the sentence, -1 for the root. */
export interface Tags {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

function posOf(form: string, index: number): { upos: string; xpos: string } {
  if (/^[^\p{L}\p{N}]+$/u.test(form)) return { upos: 'PUNCT', xpos: form.length === 1 ? form : ':' };
  if (/^\d/.test(form)) return { upos: 'NUM', xpos: 'CD' };
  if (/^(?:the|a|an|this|that|these|those)$/i.test(form)) return { upos: 'DET', xpos: 'DT' };
  if (/^(?:he|she|it|they|we|i|you|him|her|them)$/i.test(form)) return { upos: 'PRON', xpos: 'PRP' };
  if (/^(?:in|on|at|of|by|for|with|from|to|after|before)$/i.test(form)) return { upos: 'ADP', xpos: 'IN' };
  if (index > 0 && /^\p{Lu}/u.test(form)) return { upos: 'PROPN', xpos: 'NNP' };
  if (/(?:ed|said|says|told)$/.test(form)) return { upos: 'VERB', xpos: 'VBD' };
  return { upos: 'NOUN', xpos: 'NN' };
}

/** Tags by small rules and a flat tree, for want of weights. */
export function quickTags(forms: readonly string[]): Tags[] {
  return forms.map((form, index) => ({
    lemma: form.toLowerCase(),
    ...posOf(form, index),
    head: index === 0 ? -1 : 0,
    deprel: index === 0 ? 'root' : 'dep',
  }));
}
