import type { Report } from '../../model/index.ts';
import { readInputs } from '../../reports/index.ts';

/** What a test says of a report; the rest is read from the text. */
export interface ReportLiteral {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
}

/** Reports as they come from JSONL. */
export function reportsOf(literals: readonly ReportLiteral[]): readonly Report[] {
  const lines = literals.map((literal) => JSON.stringify(literal)).join('\n');
  return readInputs([{ name: 'reports.jsonl', bytes: new TextEncoder().encode(lines) }]).reports;
}
