import { describe, expect, it } from 'vitest';
import { repair } from '../tokens/repair.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { LONGEST_SENTENCE, splitSentences } from './split.ts';

/** The sentences of a text, white space made plain. */
function sentences(text: string, walls: readonly number[] = []): string[] {
  const repaired = repair(text);
  const bounds = tokenise(repaired);
  const firsts = splitSentences(repaired, bounds, walls);
  return firsts.map((first, index) => {
    const last = firsts[index + 1] ?? bounds.starts.length;
    return text.slice(bounds.starts[first], bounds.ends[last - 1]).replace(/\s+/g, ' ');
  });
}

describe('where sentences end', () => {
  it.each([
    [
      'after stops, not after abbreviations',
      'U.S. officials met Mr. Orr of Vella Inc. on Jan. 5. No. 10 said nothing. It rained.',
      3,
    ],
    ['after an abbreviation before a new beginning', 'He lives in the U.S. She does not.', 2],
    ['not within initials', 'J. K. Orr spoke to A. B. Aho.', 1],
    ['not within a list number', '1. Boil the water. 2. Drink it.', 2],
    ['with the mark that closes a quotation', '"It fell." She ran. “We saw it.” He left.', 4],
    ['inside a quotation of several sentences', '"It fell. We ran," she said.', 2],
    ['not before a speaker', '"Why?" he asked. "Stop!" Mr Aho said. "No," she said.', 3],
    ['after dots only before a capital', 'It was ... odd. He waited ... Then it fell.', 3],
    ['with a note mark', 'It fell in May.[4] It rose in June.', 2],
  ])('%s', (_, text, count) => expect(sentences(text)).toHaveLength(count));

  it('keeps the closing mark with its sentence', () => {
    expect(sentences('"It fell." She ran.')).toEqual(['"It fell."', 'She ran.']);
    expect(sentences('(It fell.) She ran.')).toEqual(['(It fell.)', 'She ran.']);
  });
});

describe('lines', () => {
  it('ends headlines and bullet points that have no stop', () => {
    expect(
      sentences(
        'Quake shakes Vella\nThree villages cut off\n• Power is out\n• Roads are closed\nIt began at noon.',
      ),
    ).toEqual([
      'Quake shakes Vella',
      'Three villages cut off',
      '• Power is out',
      '• Roads are closed',
      'It began at noon.',
    ]);
  });

  it('joins lines that were wrapped in mid-sentence', () => {
    const wrapped = [
      'The quake that shook the island of Vella on Monday morning cut',
      'off three villages in the north, the governor Juhani Aho said',
      'on Tuesday. Rescue workers of the Red Crescent had reached two',
      'of them by noon. The third, high in the hills, can be reached',
      'only on foot.',
    ].join('\n');
    expect(sentences(wrapped)).toHaveLength(3);
  });

  it('goes on over a line that begins small after a long line', () => {
    expect(
      sentences('The governor of the island said on Monday,\nand the mayor agreed, that it was over.'),
    ).toHaveLength(1);
    expect(sentences('Short line\nand another')).toHaveLength(2);
  });

  it('never runs over a wall', () => {
    expect(sentences('Quake shakes Vella and the sea', [12])).toEqual(['Quake shakes', 'Vella and the sea']);
  });

  it('cuts sentences without an end', () => {
    const endless = sentences('word '.repeat(1000));
    expect(endless.every((sentence) => sentence.split(' ').length <= LONGEST_SENTENCE)).toBe(true);
  });
});
