import type { Dossier, Span, Statement } from '../model/index.ts';
import { blackenAll } from './blacken.ts';

/**
 * A dossier with names covered everywhere: texts, quotes, sources, publishers, titles, addresses, file names, ids. Offsets stand,
 * every quote is cut again from the covered text, and a problem `redacted` says that names were covered, and not which.
 */
export function redactDossier(dossier: Dossier, names: readonly string[]): Dossier {
  if (names.every((name) => name.trim() === '')) return dossier;
  const covered = blackenAll(dossier, names);
  const texts = new Map(covered.reports.map(({ id, text }) => [id, text]));
  const cut = cutAgain(covered, texts);
  return {
    ...cut,
    statements: cut.statements.map(withQuote),
    problems: [...cut.problems, REDACTED],
  };
}

const REDACTED = {
  input: 'dossier',
  code: 'redacted',
  message:
    'Names were blackened here at somebody’s order: covered letters stand as █. Ask whoever sent it for the rest.',
} as const;

function isSpan(value: object): value is Span {
  return 'report' in value && 'start' in value && 'end' in value && 'quote' in value;
}

/** Quotes that end within a name differ from their covered text: each is cut again. */
function cutAgain<Value>(value: Value, texts: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => cutAgain(one, texts)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, cutAgain(one as unknown, texts)]),
  );
  if (!isSpan(value)) return inner as Value;
  const text = texts.get(value.report);
  return (text === undefined ? inner : { ...inner, quote: text.slice(value.start, value.end) }) as Value;
}

function withQuote(statement: Statement): Statement {
  return { ...statement, quote: statement.spans.map(({ quote }) => quote).join(' … ') };
}
