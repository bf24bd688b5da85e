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

/** A value on one line: signs at which some readers end a line (Unicode's, other than LF) are escaped. */
function jsonLine(value: unknown): string {
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escape)}\n`;
}

/** A file that holds one JSON value a line. */
export function jsonLinesFile(name: string, values: readonly unknown[]): ExportedFile {
  return {
    name,
    mediaType: 'application/x-ndjson',
    text: values.map(jsonLine).join(''),
  };
}
