import { parse } from 'csv-parse/sync';
import type { Problem } from '../model/index.ts';

/** One line of a table of values: who (`source`) says what (`value`) of which attribute of which item, and when. */
export interface TableRow {
  readonly source: string;
  readonly item: string;
  readonly attribute: string;
  readonly value: string;
  readonly time: string | null;
}

const NEEDED = ['source', 'item', 'attribute', 'value'] as const;

/** Rows of a table, and a problem for each line and for the table itself where they cannot be used. */
export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly lines: readonly { readonly fields: readonly string[]; readonly line: number }[];
  readonly problems: readonly Problem[];
}

function parseLines(name: string, text: string): Parsed {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { lines: parsed.map(({ record, info }) => ({ fields: record, line: info.lines })), problems: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      lines: [],
      problems: [
        {
          input: name,
          code: 'not-csv',
          message: `not read as CSV (RFC 4180): ${found}; mend that line and try again`,
        },
      ],
    };
  }
}

function rowOf(fields: readonly string[], at: ReadonlyMap<string, number>): TableRow | null {
  const field = (column: string) => fields[at.get(column) ?? -1] ?? '';
  if (NEEDED.some((column) => field(column) === '')) return null;
  const time = field('time');
  return {
    source: field('source'),
    item: field('item'),
    attribute: field('attribute'),
    value: field('value'),
    time: time === '' || time === 'null' ? null : time,
  };
}

/**
 * Reads a table of values from CSV with a header line that names the columns `source`, `item`, `attribute`, `value`
 * and, if known, `time`, in any order and case; other columns are left aside.
 */
export function readTable(name: string, text: string): ReadTable {
  const { lines, problems } = parseLines(name, text);
  if (problems.length > 0) return { rows: [], problems };
  const header = (lines[0]?.fields ?? []).map((field) => field.toLowerCase());
  const at = new Map(header.map((column, i) => [column, i] as const));
  const missing = NEEDED.filter((column) => !at.has(column));
  if (missing.length > 0) {
    const message = `its first line does not name ${missing.join(', ')}; expected the columns source, item, attribute, value and, if known, time`;
    return { rows: [], problems: [{ input: name, code: 'missing-columns', message }] };
  }
  const read = lines.slice(1).map(({ fields, line }) => ({ line, row: rowOf(fields, at) }));
  return {
    rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
    problems: read.flatMap(({ line, row }) => (row === null ? [emptyField(name, line)] : [])),
  };
}

function emptyField(name: string, line: number): Problem {
  const message =
    'source, item, attribute or value is empty, so the line is left out; fill it or delete the line';
  return { input: `${name}:${line}`, code: 'empty-field', message };
}
