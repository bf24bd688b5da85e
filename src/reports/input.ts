import type { Part, Problem, Selector, Where } from '../model/index.ts';

/** What may be told about a report beside its text: the fields of the JSONL contract. */
export interface ReportFields {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  /** When a crawler took the bytes, in UTC. */
  readonly captured?: string;
}

/** What was read of bytes that are no text themselves: a page, marked words without a page around them, or words. */
export type Content =
  | { readonly form: 'page'; readonly html: string }
  | {
      readonly form: 'fragment';
      readonly html: string;
      /** What begins the id of an empty link at the start of each paragraph, before the paragraph's number. */
      readonly numberedBy?: string;
    }
  | {
      readonly form: 'text';
      readonly text: string;
      /** Stretches of the text that have a role already, in order; the rest is told by its words. */
      readonly asides?: readonly Part[];
      /** Where stretches of the text stand in the original, in order. */
      readonly places?: readonly Where[];
    };

/** An input's content, with the type of its bytes and what these tell about the report. */
export interface Document {
  readonly mediaType: string;
  readonly fields: ReportFields;
  readonly content: Content;
  /** The steps from the input's bytes to the words, such as a part of a mail. */
  readonly within?: readonly Selector[];
  readonly problems?: readonly Problem[];
}

/** What is told of an input beside its bytes: fields, and the steps to it from the file that it stands in. */
export interface Told extends ReportFields {
  readonly within?: readonly Selector[];
}

/**
 * One input: its name (a path, or what the user calls it), its bytes and what a side file tells about it; `document`
 * is what these bytes hold when they have to be opened first (PDF, DOCX, mail, MHTML).
 */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly meta?: Told;
  readonly document?: Document;
}

/** The names of the fields, in the order in which they are written. */
export const FIELD_NAMES = ['id', 'title', 'publisher', 'author', 'published', 'url', 'captured'] as const;

/** The known fields of a record that hold some text (a number counts as its digits); everything else is left out. */
export function fieldsOf(record: Readonly<Record<string, unknown>>): ReportFields {
  const fields: Partial<Record<(typeof FIELD_NAMES)[number], string>> = {};
  for (const name of FIELD_NAMES) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') fields[name] = value;
    else if (typeof value === 'number') fields[name] = String(value);
  }
  return fields;
}
