import type { Random } from '../../tools/random.ts';
import type { TreebankSentence } from './conllu.ts';

/** Shares of sentences that are shown as other text has them. */
const CAPITALS = 0.03;
const SMALL = 0.04;
const TITLE = 0.05;
const UNENDED = 0.06;

/**
 * A sentence as it is, or now and then in capitals, in small letters, in the Title Case of headlines, or without its full
 * stop: text has all of these, treebanks few.
 */
export function variantOf(sentence: TreebankSentence, random: Random): TreebankSentence {
  const ended = random() < UNENDED ? withoutFullStop(sentence) : sentence;
  const draw = random();
  if (draw < CAPITALS) return withForms(ended, (form) => form.toUpperCase());
  if (draw < CAPITALS + SMALL) return withForms(ended, (form) => form.toLowerCase());
  if (draw < CAPITALS + SMALL + TITLE) return withForms(ended, capitalised);
  return ended;
}

function withForms(sentence: TreebankSentence, change: (form: string) => string): TreebankSentence {
  return { ...sentence, forms: sentence.forms.map(change) };
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function withoutFullStop(sentence: TreebankSentence): TreebankSentence {
  const end = sentence.forms.length - 1;
  const free =
    end > 0 && sentence.forms[end] === '.' && sentence.heads[end] !== -1 && !sentence.heads.includes(end);
  if (!free) return sentence;
  return {
    document: sentence.document,
    forms: sentence.forms.slice(0, end),
    lemmas: sentence.lemmas.slice(0, end),
    upos: sentence.upos.slice(0, end),
    xpos: sentence.xpos.slice(0, end),
    heads: sentence.heads.slice(0, end),
    deprels: sentence.deprels.slice(0, end),
  };
}
