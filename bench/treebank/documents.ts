import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A syntactic word of a treebank at its place in the document's raw text; offsets as in `Span`. */
export interface GoldWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  /** Index of the governing word in the document, -1 for a root. */
  readonly head: number;
  /** The MISC column's `Entity=` value (GUM), empty where there is none. */
  readonly entity: string;
}

/** A document of a treebank with its raw text: sentences joined by a space, paragraphs by an empty line. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly first: number;
    readonly last: number;
  }[];
  readonly words: readonly GoldWord[];
}

interface Building {
  id: string;
  text: string;
  sentences: { start: number; end: number; first: number; last: number }[];
  words: GoldWord[];
}

/** The characters of one row of a sentence: a range of multiword token covers the words up to `through`. */
interface Surface {
  start: number;
  end: number;
  through: number;
}

const ROW = /^(\d+)(?:-(\d+))?\t/;

function placeOf(text: string, form: string, from: number): { start: number; end: number } {
  const found = text.indexOf(form, from);
  const start = found < 0 ? from : found;
  return { start, end: Math.min(text.length, start + form.length) };
}

/** The place of word `id` with `form`, inside its multiword token where it has one. */
function wordPlace(text: string, surface: Surface, id: number, form: string): { start: number; end: number } {
  if (id > surface.through) return placeOf(text, form, surface.end);
  const start = surface.start;
  const end = id === surface.through ? surface.end : Math.min(surface.end, start + form.length);
  surface.start = end;
  return { start, end };
}

function entityOf(misc: string): string {
  return /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
}

function addSentence(building: Building, rows: readonly string[], text: string): void {
  const offset = building.text.length;
  const first = building.words.length;
  const surface: Surface = { start: 0, end: 0, through: 0 };
  for (const row of rows) {
    const columns = row.split('\t');
    const range = ROW.exec(row);
    if (!range) continue;
    if (range[2] !== undefined) {
      Object.assign(surface, placeOf(text, columns[1]!, surface.end), { through: Number(range[2]) });
      continue;
    }
    const isInside = Number(range[1]) <= surface.through;
    const { start, end } = wordPlace(text, surface, Number(range[1]), columns[1]!);
    if (!isInside) Object.assign(surface, { start, end });
    building.words.push({
      form: columns[1]!,
      start: offset + start,
      end: offset + end,
      upos: columns[3]!,
      xpos: columns[4]!,
      deprel: columns[7]!,
      head: columns[6] === '0' ? -1 : first + Number(columns[6]) - 1,
      entity: entityOf(columns[9] ?? ''),
    });
  }
  building.text += text;
  const last = building.words.length;
  building.sentences.push({ start: offset, end: building.words[last - 1]!.end, first, last });
}

function addBlock(documents: Building[], block: string): void {
  const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
  if (id !== undefined) documents.push({ id, text: '', sentences: [], words: [] });
  const building = documents.at(-1);
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (!building || text === undefined) return;
  if (building.text !== '') building.text += /^# newpar/m.test(block) ? '\n\n' : ' ';
  const rows = block.split('\n').filter((line) => ROW.test(line));
  addSentence(building, rows, text);
}

/** Reads CoNLL-U into documents with raw text. Empty nodes are left out, multiword tokens are cut into their words. */
export function readDocuments(conllu: string): GoldDocument[] {
  const documents: Building[] = [];
  for (const block of conllu.split(/\r?\n\r?\n/)) addBlock(documents, block);
  return documents;
}

/** The documents of a folder of CoNLL-U files in the order of their names; none when there is no such folder. */
export function readFolder(folder: string): GoldDocument[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.conllu'));
  } catch {
    return [];
  }
  return files.sort().flatMap((file) => readDocuments(readFileSync(join(folder, file), 'utf8')));
}
