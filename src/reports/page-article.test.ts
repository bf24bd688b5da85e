import { expect, it } from 'vitest';
import { readInputs } from './index.ts';

const PARAGRAPHS = [
  'The lock at Pell Weir will stay shut until the spring, the canal board said on Tuesday, after divers found both gates cracked.',
  'Forty barges that carry grain to the mills below the weir are waiting in the upper basin, and some have been there for a week.',
  'The board, which bought the gates from a foundry in Ostrel nine years ago, said that the cracks had been seen in two places.',
  'Mo Tarn, who speaks for the bargemen, said that her members had told the board of the noise in the gates twice last summer, once by letter and once in the council’s own room.',
];
const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS.map((words) => `<p>${words}</p>`) as [
  string,
  string,
  string,
  string,
];

/** A page with words between its headline and its first paragraph, after its second, after its last, and at its foot. */
function page(around: Partial<Record<'above' | 'within' | 'below' | 'foot', string>>) {
  const { above = '', within = '', below = '', foot = '' } = around;
  return `<!doctype html><html><head><title>Lock at Pell Weir shut until spring - Basin Post</title></head><body>
<div class="page"><h1>Lock at Pell Weir shut until spring</h1>${above}
<div class="story-text">${FIRST}${SECOND}${within}${THIRD}${FOURTH}${below}</div></div>${foot}</body></html>`;
}

/** The words of a page by the kind of their part, apart from headline and the four paragraphs. */
function othersIn(html: string): string[] {
  const { reports } = readInputs([{ name: 'page.html', bytes: new TextEncoder().encode(html) }]);
  const told = reports.flatMap(({ text, parts }) =>
    parts.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const),
  );
  expect(told.filter(([kind]) => kind === 'body').map(([, words]) => words)).toEqual(
    expect.arrayContaining(PARAGRAPHS),
  );
  return told
    .filter(([kind, words]) => kind !== 'headline' && !PARAGRAPHS.includes(words))
    .map(([kind, words]) => `${kind}: ${words}`);
}

it.each([
  [
    'a box about the writer',
    {
      below:
        '<div class="author-bio"><p>Ann Reed has sailed on every canal of the county and writes.</p></div>',
    },
    ['boilerplate: Ann Reed has sailed on every canal of the county and writes.'],
  ],
  [
    'a newsletter in mid-story',
    { within: '<p id="newsletter-teaser">Never miss a barge again with our letter each morning.</p>' },
    ['boilerplate: Never miss a barge again with our letter each morning.'],
  ],
  [
    'where the report is filed',
    {
      below:
        '<p>This entry was posted in <a rel="category tag" href="/c">Canals</a> on Tuesday. Keep the <a rel="bookmark" href="/1">link</a>.</p>',
    },
    ['boilerplate: This entry was posted in Canals on Tuesday. Keep the link.'],
  ],
  [
    'the heading of links that are no part of it, in any language',
    { below: '<h3>Das könnte Sie auch freuen</h3><p><a href="/2">Zweite Schleuse gebaut</a></p>' },
    ['boilerplate: Das könnte Sie auch freuen', 'boilerplate: Zweite Schleuse gebaut'],
  ],
  [
    'the rights of the site',
    { foot: '<div class="end"><ul><li>© 2031 Basin Post Ltd. All rights reserved</li></ul></div>' },
    ['boilerplate: © 2031 Basin Post Ltd. All rights reserved'],
  ],
] as const)('%s is no evidence', (_, around, others) => expect(othersIn(page(around))).toEqual(others));

it.each([
  [
    'the sentence below the headline',
    {
      above:
        '<header class="header"><p>Both gates are cracked, and nobody can say how the grain will reach the mills.</p></header>',
    },
    ['body: Both gates are cracked, and nobody can say how the grain will reach the mills.'],
  ],
  [
    'a heading with paragraphs of the story below it',
    { within: '<h2>Cracks in two places</h2>' },
    ['body: Cracks in two places'],
  ],
  [
    'a paragraph among others that is called after something else',
    {
      within:
        '<p class="remark">The divers, who came from the coast, said that the water in the lock was four degrees cold.</p>',
    },
    ['body: The divers, who came from the coast, said that the water in the lock was four degrees cold.'],
  ],
] as const)('%s belongs to the article', (_, around, others) =>
  expect(othersIn(page(around))).toEqual(others),
);

it('keeps an article whose own element is called after what stands around articles', () => {
  const html = page({}).replace('class="story-text"', 'class="section--has-ads"');
  expect(othersIn(html)).toEqual([]);
});
