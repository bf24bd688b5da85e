import type { BoardRow } from '../../src/server/api/index.ts';
import { visible } from '../visible-text.ts';

/** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP). */
export function cell(value: string | number | null): string {
  const text = visible(String(value ?? ''));
  const safe = typeof value === 'string' && /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const HEAD = [
  'id',
  'claim',
  'reports',
  'denying',
  'questioning',
  'min',
  'max',
  'origins',
  'verdicts',
  'first',
  'last',
  'from',
  'to',
  'decision',
];

/** The claims as CSV (RFC 4180), a line each. */
export function claimsCsv(rows: readonly BoardRow[]): string {
  const lines = rows.map((row) => [
    row.id,
    row.gist,
    row.reports,
    row.denying,
    row.questioning,
    row.independent?.min ?? null,
    row.independent?.max ?? null,
    row.groups.map(({ name }) => name).join('; '),
    row.verdicts.join('; '),
    row.first,
    row.last,
    row.from,
    row.to,
    row.decision,
  ]);
  return [HEAD, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}
