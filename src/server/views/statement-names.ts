import type { NameMention, Statement } from '../../model/index.ts';
import type { Shelf } from './shelf.ts';

function stands({ start, end }: NameMention, statement: Statement): boolean {
  return statement.spans.some((span) => span.start <= start && end <= span.end);
}

/** The persons and bodies named in a statement and its sources, in normal form. */
export function namesOfStatement(statement: Statement, shelf: Shelf): string[] {
  const named = (shelf.names.get(statement.report) ?? []).filter(
    (mention) => (mention.kind === 'person' || mention.kind === 'organisation') && stands(mention, statement),
  );
  const sources = statement.attribution.filter(({ kind }) => kind !== 'unnamed' && kind !== 'general');
  return [...named.map(({ normal }) => normal), ...sources.map(({ name }) => name)];
}
