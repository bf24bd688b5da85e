import type { NameKind } from '../../src/model/index.ts';

/** A document of a name corpus: its sentences one a line, and its names by characters. */
export interface IobDocument {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: NameKind }[];
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** The places of the words in the sentence's text, in order. */
function placesOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  let from = 0;
  return words.map((word) => {
    const found = text.indexOf(word, from);
    const start = found < 0 ? from : found;
    from = Math.min(text.length, start + word.length);
    return { start, end: from };
  });
}

function namesOf(
  tags: readonly string[],
  places: readonly { start: number; end: number }[],
  offset: number,
): { start: number; end: number; kind: NameKind }[] {
  const names = [];
  for (let first = 0; first < tags.length; first += 1) {
    const kind = tags[first]!.startsWith('B-') ? KINDS[tags[first]!.slice(2)] : undefined;
    if (kind === undefined) continue;
    let last = first;
    while (tags[last + 1] === `I-${tags[first]!.slice(2)}`) last += 1;
    names.push({ start: offset + places[first]!.start, end: offset + places[last]!.end, kind });
  }
  return names;
}

/** Reads IOB2 with `# text` lines and `# newdoc` marks; tags other than PER, ORG and LOC are outside. */
export function readIob(iob: string): IobDocument[] {
  const documents: { text: string; names: ReturnType<typeof namesOf> }[] = [];
  for (const block of iob.split(/\r?\n\r?\n/)) {
    if (documents.length === 0 || /^# newdoc/m.test(block)) documents.push({ text: '', names: [] });
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    const rows = block
      .split(/\r?\n/)
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    const document = documents.at(-1)!;
    if (text === undefined || rows.length === 0) continue;
    if (document.text !== '') document.text += '\n';
    const places = placesOf(
      text,
      rows.map((columns) => columns[1]!),
    );
    document.names.push(
      ...namesOf(
        rows.map((columns) => columns[2]!),
        places,
        document.text.length,
      ),
    );
    document.text += text;
  }
  return documents.filter(({ text }) => text !== '');
}
