import { describe, expect, test } from 'vitest';
import { cell } from './claims-csv.ts';

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("https://leak.example")', '"\'=HYPERLINK(""https://leak.example"")"'],
    ['+1', '"\'+1"'],
    ['  @SUM(A1)', '"\'  @SUM(A1)"'],
    ['-2+3', '"\'-2+3"'],
    ['Osk, "the" port', '"Osk, ""the"" port"'],
  ])('of %s is harmless and quoted', (given, expected) => {
    expect(cell(given)).toBe(expected);
  });
  test('of a number is the number', () => expect(cell(-3)).toBe('"-3"'));
  test('of nothing is empty', () => expect(cell(null)).toBe('""'));
});
