import { describe, expect, it } from 'vitest';
import { readInputs } from './index.ts';
import { isoDate } from './page-metadata.ts';

const PARAGRAPHS = [
  'A ferry with forty people aboard ran aground on a sandbank off the port of Norhaven on Monday, the harbour office said.',
  'All of them were taken off by the harbour boats within two hours, and nobody was hurt, the mayor, Ada Quill, said in the evening.',
  'The captain told the Norhaven Gazette that a buoy had been missing since the storm of last week, and that he had reported it twice.',
];

const PAGE = `<!doctype html><html><head><title>Ferry aground off Norhaven - Gazette</title>
<meta property="og:site_name" content="Norhaven Gazette"><meta name="author" content="Bo Marsh">
<meta property="article:published_time" content="2031-05-05T18:20:00+0200">
<link rel="canonical" href="https://gazette.example/ferry">
<script>window.flag = 1</script><style>p { color: red }</style></head>
<body onload="window.flag = 1"><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article class="story"><h1>Ferry aground off Norhaven</h1><p class="byline">By Bo Marsh</p>
${PARAGRAPHS.map((words) => `<p onclick="window.flag = 1">${words}</p>`).join('\n')}
<div class="share-buttons"><a href="#">Share this article on Facebook</a></div></article>
<div class="related"><h3>Related stories</h3><a href="/2">The last ferry to the islands was sold</a></div>
<section id="comments"><h2>2 Comments</h2><div class="comment"><p>My cousin says the captain was asleep at the wheel all along.</p></div></section>
<footer>© 2031 Norhaven Gazette. Print this page</footer></body></html>`;

function told(html: string): string[] {
  const { reports } = readInputs([{ name: 'page.html', bytes: new TextEncoder().encode(html) }]);
  return reports.flatMap(({ text, parts }) =>
    parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

describe('a saved page', () => {
  it('has the address that the browser wrote into it, unless it names its own', () => {
    const marks = [
      '<!-- saved from url=(0029)https://gazette.example/ferry -->',
      '<!--\n Page saved with SingleFile \n url: https://gazette.example/ferry \n saved date: Tue Mar 04 2031\n-->',
    ];
    const urlOf = (html: string) =>
      readInputs([{ name: 'p', bytes: new TextEncoder().encode(html) }]).reports[0]!.url;
    for (const mark of marks) {
      expect(urlOf(`<!DOCTYPE html>\n${mark}\n<html><body><p>${PARAGRAPHS[0]}</p></body></html>`)).toBe(
        'https://gazette.example/ferry',
      );
      expect(urlOf(PAGE.replace('<html>', `${mark}<html>`).replace('/ferry"', '/own"'))).toBe(
        'https://gazette.example/own',
      );
    }
  });

  it('tells its own fields', () => {
    const { reports } = readInputs([{ name: 'page.html', bytes: new TextEncoder().encode(PAGE) }]);
    expect(reports).toMatchObject([
      {
        title: 'Ferry aground off Norhaven - Gazette',
        publisher: 'Norhaven Gazette',
        author: 'Bo Marsh',
        published: '2031-05-05T18:20:00+02:00',
        url: 'https://gazette.example/ferry',
        original: { mediaType: 'text/html' },
      },
    ]);
  });

  it('is article first, then everything else in parts that are no evidence', () => {
    const parts = told(PAGE);
    expect(parts.slice(0, 5)).toEqual([
      'headline: Ferry aground off Norhaven',
      'byline: By Bo Marsh',
      ...PARAGRAPHS.map((words) => `body: ${words}`),
    ]);
    expect(parts).toContain('comment: My cousin says the captain was asleep at the wheel all along.');
    expect(parts).toContain('related: The last ferry to the islands was sold');
    expect(parts).toContain('boilerplate: Share this article on Facebook');
    expect(parts).toContain('boilerplate: Sport');
  });

  it('holds no scripts or styles', () => expect(told(PAGE).join()).not.toMatch(/window\.flag|color: red/));

  it('reads JSON-LD before meta elements', () => {
    const linked = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Aground',
          author: [{ name: 'Cy' }, { name: 'Di' }],
          datePublished: '2031-05-06',
        },
      ],
    };
    const html = PAGE.replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(linked)}</script></head>`,
    );
    const { reports } = readInputs([{ name: 'page.html', bytes: new TextEncoder().encode(html) }]);
    expect(reports).toMatchObject([{ title: 'Aground', author: 'Cy, Di', published: '2031-05-06' }]);
  });

  it('reads old pages with breaks for paragraphs', () => {
    const html = `<html><body><table><tr><td>${PARAGRAPHS.join('<br><br>')}</td></tr></table></body></html>`;
    expect(told(html)).toEqual(PARAGRAPHS.map((words) => `body: ${words}`));
  });

  it.each([
    ['a thousand levels', `${'<div>'.repeat(1000)}${PARAGRAPHS.join(' ')}`],
    ['unclosed everything', '<p><b><i><a href="'.repeat(2000)],
    [
      'ten thousand attributes',
      `<p ${Array.from({ length: 10_000 }, (_, i) => `onx${i}="y"`).join(' ')}>${PARAGRAPHS[0]}</p>`,
    ],
    ['a comment that never ends', `<html><body><p>${PARAGRAPHS[0]}</p><!-- `],
  ])('does not fall over %s', (_, html) => expect(() => told(html)).not.toThrow());
});

it('sets a page of a hundred thousand levels aside and says so', () => {
  const html = `<html><body>${'<div>'.repeat(100_000)}${PARAGRAPHS[0]}`;
  const { reports, problems } = readInputs([{ name: 'page.html', bytes: new TextEncoder().encode(html) }]);
  expect(reports).toEqual([]);
  expect(problems).toMatchObject([{ input: 'page.html', code: 'too-deep' }]);
});

describe('isoDate', () => {
  it.each([
    ['2031-05-05 18:20:00 +0200', '2031-05-05T18:20:00+02:00'],
    ['2031-05-05T18:20Z', '2031-05-05T18:20:00Z'],
    ['20310505', '2031-05-05'],
    ['May 5, 2031', '2031-05-05'],
    ['5 May 2031', '2031-05-05'],
    ['5/4/2031', undefined],
    ['yesterday', undefined],
  ])('%s → %s', (told, iso) => expect(isoDate(told)).toBe(iso));
});
