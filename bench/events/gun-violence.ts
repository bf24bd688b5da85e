import { groupBy } from '../../src/text/index.ts';
import { type EventDocument, type LabelledMention, type PlacedWords, placeWords } from './event-document.ts';

interface Row {
  readonly sentence: number;
  readonly form: string;
  readonly label: string;
}

/** Chains in the bracket notation of CoNLL 2012, with the words that open and close them. */
function mentionsOf(rows: readonly Row[], { places }: PlacedWords): LabelledMention[] {
  const open = new Map<string, number[]>();
  return rows.flatMap(({ label }, at) =>
    label
      .split('|')
      .filter((part) => part !== '-')
      .flatMap((part): LabelledMention[] => {
        const event = part.replace(/[()]/g, '');
        if (part.startsWith('(')) open.set(event, [...(open.get(event) ?? []), at]);
        if (!part.endsWith(')')) return [];
        const first = open.get(event)?.pop() ?? at;
        return [{ start: places[first]!.start, end: places[at]!.end, event }];
      }),
  );
}

function documentOf(key: string, all: readonly Row[]): EventDocument {
  const rows = all.filter(({ sentence, form }) => sentence > 0 && form !== '//n');
  const placed = placeWords(
    rows.map(({ form }) => form),
    rows.map(({ sentence }) => sentence),
  );
  const date = all.find(({ sentence }) => sentence === 0)?.form ?? '';
  return {
    key,
    set: 'all',
    incident: key.split('/')[1]!,
    published: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
    text: placed.text,
    labelled: [{ start: 0, end: placed.text.length }],
    mentions: mentionsOf(rows, placed),
  };
}

/**
 * Documents of the Gun Violence Corpus (Vossen et al. 2018) in the CoNLL form of Bugert et al. (2021): sentence 0 holds
 * the date, the second part of the key the incident. All documents are one set.
 */
export function readGunViolence(conll: string): EventDocument[] {
  const rows = conll
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([key, sentence, , form, label]) => ({
      key: key!,
      sentence: Number(sentence),
      form: form ?? '',
      label: (label ?? '-').trim(),
    }));
  return [...groupBy(rows, ({ key }) => key)].map(([key, words]) => documentOf(key, words));
}
