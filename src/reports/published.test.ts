import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import { dayOf, publishedIn } from './published.ts';

describe('dayOf', () => {
  it.each([
    ['May 5, 2031', '2031-05-05'],
    ['Wed May 5, 2031 7:12pm BST', '2031-05-05'],
    ['7:00pm UK, Wednesday 05 May 2031', '2031-05-05'],
    ['Sunday, November 27-2031 at 16:12', '2031-11-27'],
    ['MAR. 14, 2031, 8:12 PM', '2031-03-14'],
    ['28th Nov 2031', '2031-11-28'],
    ['11 / 28 / 05', '2005-11-28'],
    ['First posted 23:37:00 05 / 05 / 2031', '2031-05-05'],
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
    ['Posted: May 5, 2031 8:20 AM ET Last Updated: May 6, 2031 8:10 PM ET', '2031-05-05'],
    ['Updated May 6, 2031', null],
    ['By Ada Quill', null],
  ])('%s → %s', (line, day) => expect(published(line)).toBe(day));
});
