import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLink, emptyLinks, type Link, linkAt, speechLinks, strengthAt, textLinks } from './links.ts';

const share = fc.record({
  cover: fc.double({ min: 0, max: 1, noNaN: true }),
  whole: fc.double({ min: 0, max: 1, noNaN: true }),
  ranges: fc.array(fc.nat(10_000), { maxLength: 9 }),
});

const anyLink: fc.Arbitrary<Link> = fc.record({
  a: fc.nat(),
  b: fc.nat(),
  shareOfA: share,
  shareOfB: share,
  density: fc.double({ min: 0, max: 1, noNaN: true }),
  retold: fc.double({ min: 0, max: 1, noNaN: true }),
  strength: fc.double({ min: 0, max: 2, noNaN: true }),
  sameText: fc.boolean(),
  sameSpeech: fc.boolean(),
});

function plain(link: Link): Link {
  const share = ({ cover, whole, ranges }: Link['shareOfA']) => ({
    cover,
    whole,
    ranges: Array.from(ranges),
  });
  return { ...link, shareOfA: share(link.shareOfA), shareOfB: share(link.shareOfB) };
}

describe('links in typed arrays', () => {
  it('come back as they were put in, however many there are', () => {
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 200 }), (given) => {
        const links = emptyLinks();
        for (const link of given) addLink(links, link);
        expect(given.map((_, i) => plain(linkAt(links, i)))).toEqual(given);
        expect(given.map((_, i) => strengthAt(links, i))).toEqual(given.map(({ strength }) => strength));
        expect(textLinks(links).map((i) => given[i])).toEqual(given.filter(({ sameText }) => sameText));
        expect(speechLinks(links).map((i) => given[i])).toEqual(given.filter(({ sameSpeech }) => sameSpeech));
      }),
      { numRuns: 30 },
    );
  });
});
