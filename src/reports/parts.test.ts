import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsOf } from './credits.ts';
import { partsOf } from './parts.ts';

/** The parts of a text as `kind: words`. */
function told(text: string, title: string | null = null): string[] {
  return partsOf(text, title).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function credited(text: string): string[] {
  const parts = [...partsOf(text, null)];
  return creditsOf({ text, parts }).map(
    ({ outlet, role, range }) => `${outlet} (${role}) by "${text.slice(range.start, range.end)}"`,
  );
}

describe('the head of a report', () => {
  it('has headline, byline, date line and dateline', () => {
    const text = `Ferry runs aground off Norhaven
By Ada Quill of The Associated Press
Updated May 5, 2031, 1:41 PM

NORHAVEN, Ostland (AP) — A ferry ran aground on Monday.`;
    expect(told(text)).toEqual([
      'headline: Ferry runs aground off Norhaven',
      'byline: By Ada Quill of The Associated Press',
      'dateline: Updated May 5, 2031, 1:41 PM',
      'dateline: NORHAVEN, Ostland (AP) —',
      'body: A ferry ran aground on Monday.',
    ]);
    expect(credited(text)).toEqual([
      'Associated Press (copy) by "The Associated Press"',
      'Associated Press (copy) by "AP"',
    ]);
  });

  it.each([
    ['NORHAVEN, May 5 (Reuters) - A ferry sank.', 'NORHAVEN, May 5 (Reuters) -'],
    ['(Reuters) - A ferry sank.', '(Reuters) -'],
    ['(CNN)A ferry sank.', '(CNN)'],
    ['New Norhaven (AFP) – A ferry sank.', 'New Norhaven (AFP) –'],
    ['NORHAVEN, May 5 /PRNewswire/ -- A ferry sank.', 'NORHAVEN, May 5 /PRNewswire/ --'],
    ['NORHAVEN: A ferry sank.', 'NORHAVEN:'],
    ['ST. ORM, Ostland — A ferry sank.', 'ST. ORM, Ostland —'],
    ['NORHAVEN (AP) \ufffd A ferry sank.', 'NORHAVEN (AP) \ufffd'],
  ])('reads the dateline of %s', (text, dateline) => {
    expect(told(text)).toEqual([`dateline: ${dateline}`, 'body: A ferry sank.']);
  });

  it.each([
    'The mayor (Ada Quill) - a former pilot - resigned.',
    'Norhaven (population 900) is small.',
    'The ferry — 40 years old — sank.',
    'WHO: A ferry sank? said the mayor.'.replace('WHO: A', 'Who: a'),
  ])('finds no dateline in %s', (text) => expect(told(text)).toEqual([`body: ${text}`]));
});

describe('headline, main points and date lines', () => {
  it('credits an agency that no table knows, when the dateline names it', () => {
    expect(credited('PORT ORM, Oct 14 (Ostpress) - A ferry sank.')).toEqual([
      'Ostpress (copy) by "Ostpress"',
    ]);
    expect(credited('PORT ORM (Monday) - A ferry sank.')).toEqual([]);
  });

  it('knows a Markdown heading, a section label, the author and a place with its date', () => {
    const text =
      'Opinion\n\n# Ferries must go.\n\nAda Quill in Port Orm\n\nPort Orm, 14 October 2031, 12.00 hrs\n\nA ferry sank.';
    expect(
      partsOf(text, null, 'Ada Quill').map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ).toEqual([
      'boilerplate: Opinion',
      'headline: Ferries must go.',
      'byline: Ada Quill in Port Orm',
      'dateline: Port Orm, 14 October 2031, 12.00 hrs',
      'body: A ferry sank.',
    ]);
  });

  it('takes the title as headline where the text begins with it, full stop and all', () => {
    expect(told('Ferry aground.\n\nA ferry ran aground.', 'Ferry aground')).toEqual([
      'headline: Ferry aground.',
      'body: A ferry ran aground.',
    ]);
  });

  it('knows main points below a headline', () => {
    const text = `Ferry runs aground off Norhaven
• Forty people were taken off
• The captain is unharmed

A ferry ran aground on Monday, the harbour office said.`;
    expect(told(text).slice(1, 3)).toEqual([
      'highlights: • Forty people were taken off',
      'highlights: • The captain is unharmed',
    ]);
  });

  it.each([
    'May 5, 2031',
    '5 / 5 / 2031',
    'Published May 05, 2031',
    'Wed May 5, 2031 7:12pm BST',
    '2031-05-05',
  ])('knows the date line %s', (line) =>
    expect(told(`Ferry sinks\n${line}\nA ferry sank on Monday.`)[1]).toBe(`dateline: ${line}`),
  );
});

describe('the end of a report', () => {
  const story = 'Ferry sinks\n\nA ferry sank on Monday.\n\nNobody was hurt.\n\n';

  it.each([
    ['Associated Press writer Ada Quill contributed to this report.', ['Associated Press (contribution)']],
    ['(Reporting by Ada Quill; Editing by Bo Marsh)', ['Reuters (copy)']],
    ['© AFP', ['Agence France-Presse (copy)']],
    ['Reuters', ['Reuters (copy)']],
    ['— AP', ['Associated Press (copy)']],
    ['Copyright 2031 The Associated Press. All rights reserved.', ['Associated Press (copy)']],
    ['This article was first published in The Guardian.', ['The Guardian (copy)']],
    ['Photo: Reuters', ['Reuters (photo)']],
    ['With files from The Canadian Press', ['Canadian Press (contribution)']],
  ])('reads the credit %s', (line, expected) => {
    expect(told(story + line).at(-1)).toBe(`credit: ${line}`);
    expect(credited(story + line).map((one) => one.replace(/ by ".*/s, ''))).toEqual(expected);
  });
});

describe('a note of the outlet to its readers', () => {
  const story = 'Ferry sinks\n\nA ferry sank on Monday.\n\nNobody was hurt.\n\n';

  it.each([
    '*The Courier is printed in Port Orm. Letters to the editor may not be longer than a page.*',
    'Send news tips to desk@courier.example.',
    'Ada Quill covers ports. She can be reached at quill@courier.example.',
    'Contact our newsroom at 555 0100.',
    'To report an error, write to the desk.',
  ])('is no part of the story: %s', (line) => expect(told(story + line).at(-1)).toBe(`boilerplate: ${line}`));

  it.each([
    'Two passengers wrote letters to the editor, the harbour master said.',
    'Police asked witnesses to send tips to a special line.',
    'The captain could not be reached on Tuesday.',
    'The crew of the ferry may be reached by radio from Port Orm.',
  ])('is not seen in %s', (line) => expect(told(story + line).at(-1)).toBe(`body: ${line}`));

  it('is looked for at the end only', () => {
    const line = 'Send news tips to desk@courier.example.';
    expect(told(line)).toEqual([`body: ${line}`]);
  });
});

describe('what surrounds a story', () => {
  const story = 'Ferry sinks\n\nA ferry sank on Monday.\n\nNobody was hurt.\n\n';

  it('finds a credit in brackets at the end of the last paragraph', () => {
    const text = `${story}The search goes on. (Reporting by Ada Quill; Editing by Bo Marsh)`;
    expect(told(text).slice(-2)).toEqual([
      'body: The search goes on.',
      'credit: (Reporting by Ada Quill; Editing by Bo Marsh)',
    ]);
  });

  it('sets comments, links and furniture apart', () => {
    const text = `${story}Read more: The last ferry\nSign up for our newsletter\nAdvertisement\n12 Comments\nBo\nIt was the captain.`;
    expect(told(text).slice(3)).toEqual([
      'related: Read more: The last ferry',
      'boilerplate: Sign up for our newsletter',
      'boilerplate: Advertisement',
      'comment: 12 Comments',
      'comment: Bo',
      'comment: It was the captain.',
    ]);
  });

  it.each([
    'She said comments were welcome.',
    'The mayor will share this report with the council on Monday.',
    'Research by the harbour school shows that ferries last forty years.',
    'Video from the harbour shows the ferry on its side.',
    'Loading docks were closed on Monday.',
    'The plan was first published by the ministry in May.',
    'Copyright law protects the drawings of the ferry, she said.',
    'By Monday the harbour had its calm again.',
    'The ministry did not respond to requests for this story.',
    'Bad weather contributed to the accident, said Ada Quill. The captain is blamed. Bo Marsh is not.',
    'In this case, the file was lost.',
    'Privacy policy experts were heard by the council.',
  ])('takes %s for body', (line) => expect(told(story + line).at(-1)).toBe(`body: ${line}`));

  it('knows captions with their photograph credits', () => {
    const caption = 'FILE — The ferry in Norhaven, May 2030. (AP Photo/Ada Quill)';
    expect(told(`${caption}\n\n${story}`)[0]).toBe(`caption: ${caption}`);
    expect(credited(`${caption}\n\n${story}`)).toEqual(['Associated Press (photo) by "AP Photo"']);
  });
});

describe('paragraphs', () => {
  it('stay whole when the text was wrapped', () => {
    const first =
      'A ferry with forty people aboard ran aground on a sandbank off the port of\nNorhaven on Monday, and all of them were taken off by the harbour boats, as the\nmayor of the town and the captain of the ferry said in the evening.';
    const second =
      'Nobody was hurt, they said, but the ferry itself has been badly damaged and it\nwill have to be towed.';
    expect(told(`${first}\n\n${second}`)).toEqual([`body: ${first}`, `body: ${second}`]);
  });

  it('are single lines otherwise', () => {
    expect(told('A ferry sank on Monday.\nNobody was hurt.')).toEqual([
      'body: A ferry sank on Monday.',
      'body: Nobody was hurt.',
    ]);
  });
});

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      'By Ada ',
      '(AP) — ',
      '12 Comments',
      'Share this',
      ' ',
      '“',
      '(',
      '\ud800',
      '\u200f',
      '©',
    ),
  );

  it('parts are in order, apart, inside and leave no word out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of partsOf(text, null)) {
          expect(text.slice(at, start)).toMatch(/^[\s\0-\x20\u200b\ufeff]*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\0-\x20\u200b\ufeff]*$/);
      }),
    );
  });

  it.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a hundred thousand quotes', '"'.repeat(100_000)],
    ['a hundred thousand brackets', '('.repeat(100_000)],
    ['fifty thousand empty lines', '\n \t'.repeat(50_000)],
    ['capitals and commas', 'NORHAVEN, '.repeat(50_000)],
    ['many short lines', 'By Ada\n'.repeat(50_000)],
  ])('%s takes no more than linear time', (_, text) => {
    const parts = partsOf(text, null);
    expect(creditsOf({ text, parts: [...parts] }).length).toBeLessThanOrEqual(parts.length);
  });
});
