import { describe, expect, it } from 'vitest';
import { quoteRoles } from '../sentences/quotes.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { quotations } from './quotations.ts';

/** The quotations of a text, paragraphs being lines. */
function quoted(text: string): string[] {
  const bounds = tokenise(text);
  const starts = new Set(
    bounds.starts.flatMap((start, at) =>
      text.slice(bounds.ends[at - 1] ?? 0, start).includes('\n') ? [at] : [],
    ),
  );
  const isDouble = (at: number): boolean => /["“”]/.test(text[bounds.starts[at]!]!);
  return quotations(quoteRoles(text, bounds), isDouble, starts).map(({ first, last }) =>
    text.slice(bounds.starts[first], bounds.ends[last - 1]),
  );
}

describe('quotations', () => {
  it.each([
    ['He said: "It fell." Then "we ran" too.', ['"It fell."', '"we ran"']],
    ['“It fell,” she said, “and we ran.”', ['“It fell,”', '“and we ran.”']],
    ['He said : " It fell . " She ran .', ['" It fell . "']],
    ['“It fell\n“and we ran,” she said.', ['“It fell', '“and we ran,”']],
    ["It's 5\" wide and the boys' own.", []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});
