import { expect, it } from 'vitest';
import { quotedRanges } from './quotations.ts';

function quoted(text: string): string[] {
  return quotedRanges(text).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['“The pier is closed,” she said.', ['The pier is closed,']],
  ["'The pier is closed,' the owner's son said.", ['The pier is closed,']],
  ['Nobody was hurt.', []],
])('reads what %s quotes', (text, expected) => expect(quoted(text)).toEqual(expected));

it('knows marks that an encoding broke, and takes no broken dash for one', () => {
  expect(quoted('â€œThe pier is closed,â€ she said.')).toEqual(['The pier is closed,']);
  expect(quoted('The pier â€“ forty years old â€” is closed.')).toEqual([]);
});
