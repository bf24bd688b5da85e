import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import { dayOf, publishedIn } from './published.ts';

describe('dayOf', () => {
  it.each([
    ['May 5, 2031', '2031-05-05'],
    ['Wed May 5, 2031 7:12pm BST', '2031-05-05'],
    ['6:40pm UK, Thursday 08 May 2031', '2031-05-08'],
    ['Sunday, November 27-2031 at 16:12', '2031-11-27'],
    ['MAR. 14, 2031, 8:12 PM', '2031-03-14'],
    ['28th Nov 2031', '2031-11-28'],
    ['11 / 28 / 05', '2005-11-28'],
    ['First posted 21:12:00 08 / 08 / 2031', '2031-08-08'],
    ['28.11.2031', '2031-11-28'],
    ['2031-05-05T18:20', '2031-05-05'],
    ['5/4/2031', null],
    ['May 2031', null],
    ['Monday', null],
  ])('%s → %s', (line, day) => expect(dayOf(line)).toBe(day));
});

describe('publishedIn', () => {
  const published = (line: string) => {
    const text = `Ferry sinks off Norhaven\n${line}\nA ferry sank on Monday.\nNobody was hurt on May 3, 2031.`;
    return publishedIn(text, partsOf(text, null));
  };

  it.each([
    ['Published: May 5, 2031', '2031-05-05'],
    ['Posted: May 8, 2031 9:30 AM ET Last Updated: May 9, 2031 7:45 PM ET', '2031-05-08'],
    ['Updated May 6, 2031', null],
    ['By Ada Quill', null],
  ])('%s → %s', (line, day) => expect(published(line)).toBe(day));
});
