import { describe, expect, it } from 'vitest';
import { analyseText } from '../index.ts';

/** The entities of a text that are mentioned more than once, each as its words in order. */
function entities(text: string): string[] {
  const words = new Map<number, string[]>();
  for (const { entity, start, end } of analyseText(text).mentions)
    words.set(entity, [...(words.get(entity) ?? []), text.slice(start, end)]);
  return [...words.values()]
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => mentions.join(' / '));
}

/** The best name of what the first mention with these words refers to. */
function meant(text: string, words: string): string | null | undefined {
  return analyseText(text).mentions.find(({ start, end }) => text.slice(start, end) === words)?.name;
}

describe('who is meant', () => {
  it('takes up a man and a woman by their pronouns', () => {
    const text = 'Robert Hansen met Maria Costa in Rome on Monday. She said that he was late.';
    expect(meant(text, 'She')).toBe('Maria Costa');
    expect(meant(text, 'he')).toBe('Robert Hansen');
  });

  it('takes up a person by last name and by role', () => {
    const text =
      'Governor Robert Hansen visited the harbour on Monday. Hansen was late. The governor said nothing.';
    expect(meant(text, 'Hansen')).toBe('Robert Hansen');
    expect(meant(text, 'The governor')).toBe('Robert Hansen');
  });

  it('takes up the leader of a country, if only one person was told to lead it', () => {
    const text =
      'French President Karl Moreau met Maria Costa, the prime minister of Portugal, on Monday. The French leader smiled. The Portuguese leader left.';
    expect(meant(text, 'The French leader')).toBe('Karl Moreau');
    expect(meant(text, 'The Portuguese leader')).toBe('Maria Costa');
    const seat = 'Russian President Pavel Orlov flew to Minsk. The Kremlin chief said nothing.';
    expect(meant(seat, 'The Kremlin chief')).toBe('Pavel Orlov');
  });

  it('takes up no leader when two were told to lead the country, or none was', () => {
    const two =
      'French President Karl Moreau met French Prime Minister Paul Renaud on Monday. The French leader smiled.';
    expect(meant(two, 'The French leader')).toBeNull();
    const none = 'Karl Moreau flew to Minsk on Monday. The Russian leader said nothing.';
    expect(meant(none, 'The Russian leader')).toBeNull();
  });

  it('reads an apposition as one person', () => {
    const text = 'Robert Hansen, the mayor of Paris, resigned on Monday. The mayor gave no reason.';
    expect(meant(text, 'The mayor')).toBe('Robert Hansen');
  });

  it('takes up a ministry by the last word of its name', () => {
    const text =
      'The Interior Ministry denied the report on Monday. The ministry said that it had seen nothing.';
    expect(meant(text, 'The ministry')).toBe(meant(text, 'Interior Ministry'));
    expect(meant(text, 'The ministry')).not.toBeNull();
  });

  it('takes up a body by a general noun', () => {
    const text = 'Greenpeace criticised the plan on Monday. The group said that it would sue.';
    expect(meant(text, 'The group')).toBe('Greenpeace');
  });

  it('gives "I" in a quotation to who is quoted', () => {
    const text = '"I saw the roof fall," Maria Costa told Reuters. Robert Hansen said: "I ran."';
    const { mentions } = analyseText(text);
    const first = mentions.filter(({ start, end }) => text.slice(start, end) === 'I').map(({ name }) => name);
    expect(first).toEqual(['Maria Costa', 'Robert Hansen']);
  });

  it('keeps two things with one head apart by what is said of them', () => {
    const text = 'The first ship sank off Malta. The second ship was towed to Genoa.';
    expect(entities(text)).toEqual([]);
  });

  it('numbers entities by first mention and gives every mention one', () => {
    const { mentions } = analyseText('Maria Costa left. She took her dog.');
    const seen = [...new Set(mentions.map(({ entity }) => entity))];
    expect(seen).toEqual(seen.map((_, index) => index));
  });
});
