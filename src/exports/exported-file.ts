/** A file of an export: a plain name without folders, its media type and its whole text. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A file that holds one JSON value, indented, with a line end. */
export function jsonFile(name: string, mediaType: string, value: unknown): ExportedFile {
  return { name, mediaType, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** A file that holds one JSON value a line. */
export function jsonLinesFile(name: string, values: readonly unknown[]): ExportedFile {
  return {
    name,
    mediaType: 'application/x-ndjson',
    text: values.map((value) => `${JSON.stringify(value)}\n`).join(''),
  };
}
