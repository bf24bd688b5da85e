import { parse } from 'csv-parse/sync';
import { sha256 } from '../text/index.ts';
import { type Drafts, draftsWithin, joinDrafts, onlyProblem } from './draft.ts';
import { fieldsOf } from './input.ts';
import { readPage } from './page.ts';
import { isBlank } from './sniff.ts';

/** What columns are called, by the field that they give; the first name that is there counts. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'outlet', 'media', 'publication'],
  author: ['author', 'authors', 'byline'],
  published: ['published', 'date', 'publish_date', 'published_at', 'publication_date'],
  url: ['url', 'link'],
  captured: ['captured'],
  text: ['text', 'body', 'content', 'article', 'full_text', 'fulltext'],
  html: ['html'],
};

const MOST_COLUMNS = 500;

function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const names = header.map((name) => name.trim().toLowerCase().replace(/[ -]/g, '_'));
  const found = Object.entries(COLUMNS).map(
    ([field, called]) =>
      [field, called.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1] as const,
  );
  return new Map(found.filter(([, at]) => at >= 0));
}

/** The rows of a table; `skipped` is told the line of each that cannot be read. */
function rowsIn(
  text: string,
  delimiter: string,
  { most, skipped }: { readonly most?: number; readonly skipped?: (line: number) => void } = {},
): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void skipped?.(Number(error?.lines ?? 0)),
    ...(most === undefined ? {} : { to: most }),
  });
}

const DELIMITERS = ['\t', ',', ';'] as const;

/**
 * The delimiter of a table with a header: every one of its first lines has as many cells as the header, which is made
 * of short names. Null for prose.
 */
export function delimiterOf(text: string): string | null {
  const start = text.slice(0, 100_000);
  const isTable = (delimiter: string) => {
    if (!start.slice(0, 5000).split('\n', 1)[0]!.includes(delimiter)) return false;
    const rows = rowsIn(start, delimiter, { most: 6 });
    const header = rows[0] ?? [];
    const whole = start.length < text.length ? rows.slice(0, -1) : rows;
    const isHeader = header.every((name) => /^[\p{L}_][\p{L}\p{N}_ .-]{0,39}$/u.test(name.trim()));
    const isKnown = columnsOf(header).size >= 2;
    const isEven = whole.every((row) => row.length === header.length);
    return header.length >= 2 && isHeader && (isKnown || (isEven && whole.length >= 3));
  };
  return DELIMITERS.find(isTable) ?? null;
}

/** Reads a table of reports: a row is a report, its fields are found by the names of the columns. */
export function readDelimited(input: string, text: string, delimiter: string): Drafts {
  const skipped: number[] = [];
  const [header = [], ...rows] = rowsIn(text, delimiter, { skipped: (line) => skipped.push(line) });
  const columns = columnsOf(header);
  if (header.length > MOST_COLUMNS || !(columns.has('text') || columns.has('html')))
    return onlyProblem(
      input,
      'no-text-column',
      `${input} is a table without a column "text" or "html"; expected columns such as title, publisher, published, url, text. Name the column that holds the reports "text".`,
    );
  return joinDrafts([
    ...rows.map((row, i) =>
      draftsWithin([{ kind: 'row', value: String(i + 2) }], readRow(`${input}#${i + 2}`, row, columns)),
    ),
    ...skipped.map((line) => brokenRow(input, line)),
  ]);
}

function brokenRow(input: string, line: number): Drafts {
  return onlyProblem(
    input,
    'broken-row',
    `${input} has a row at line ${line} that cannot be read, as when a quotation mark is not closed; the other rows were read. Mend it and read the file again.`,
  );
}

function readRow(input: string, row: readonly string[], columns: ReadonlyMap<string, number>): Drafts {
  const cells = Object.fromEntries([...columns].map(([field, at]) => [field, row[at] ?? '']));
  const { text = '', html = '' } = cells;
  const fields = fieldsOf(cells);
  if (!isBlank(text)) {
    const original = { sha256: sha256(text), mediaType: 'text/plain' };
    return { drafts: [{ input, fields, text, parts: null, original }], problems: [] };
  }
  if (!isBlank(html)) return readPage(input, html, fields);
  return onlyProblem(
    input,
    'no-text',
    `${input} has no words in its text column; fill it in to read the report.`,
  );
}
