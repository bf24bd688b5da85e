import { expect, it } from 'vitest';
import { kilometresBetween, mentionF1, readGeoXml, resolutionScores, type Toponym } from './geo.ts';

function toponym(geonames: number | null, latitude: number | null, longitude: number | null): Toponym {
  return { start: 0, end: 1, geonames, latitude, longitude };
}

it('measures a degree of latitude', () => {
  expect(kilometresBetween(toponym(1, 0, 0), toponym(2, 1, 0))).toBeCloseTo(111.19, 1);
});

it('counts exact ids, those within 161 km and the median distance', () => {
  const gold = toponym(1, 0, 0);
  const scores = resolutionScores([
    { gold, found: toponym(1, 0, 0) },
    { gold, found: toponym(2, 1, 0) },
    { gold, found: toponym(3, 10, 0) },
    { gold, found: null },
  ]);
  expect(scores).toMatchObject({ exact: 1 / 4, acc161: 2 / 4, n: 4 });
  expect(scores.median).toBeCloseTo(111.19, 1);
});

it('matches each found mention once', () => {
  const at = (start: number) => ({ ...toponym(null, null, null), start, end: start + 4 });
  expect(mentionF1([{ gold: [at(0), at(2), at(20)], found: [at(0), at(40)] }])).toBe(2 / 5);
});

it('puts late gold offsets back on their phrase', () => {
  const xml =
    '<articles><article docid="1"><domain>x.ca</domain><text><![CDATA[In Orsk Hollow.]]></text><toponyms><toponym><start>5</start><end>9</end><phrase>Orsk</phrase><gaztag geonameid="7"><lat>1</lat><lon>2</lon></gaztag></toponym></toponyms></article></articles>';
  expect(readGeoXml(xml)[0]!.toponyms).toEqual([
    { start: 3, end: 7, geonames: 7, latitude: 1, longitude: 2 },
  ]);
});
