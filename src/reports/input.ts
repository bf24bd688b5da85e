/** What may be told about a report beside its text: the fields of the JSONL contract. */
export interface ReportFields {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

/** One input: its name (a path, or what the user calls it), its bytes and what a side file tells about it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly meta?: ReportFields;
}

/** The names of the fields, in the order in which they are written. */
export const FIELD_NAMES = ['id', 'title', 'publisher', 'author', 'published', 'url'] as const;

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
