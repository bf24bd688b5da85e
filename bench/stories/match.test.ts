import { describe, expect, it } from 'vitest';
import { placesOf, type LabelledClaim } from './gold.ts';
import { matchClaims, meeting } from './match.ts';
import { testClaim, testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'a', text: 'Nine boats sank. The harbour master resigned. Rain fell all week.' },
  { id: 'b', text: 'The storm took nine boats. The master of the harbour resigned on Monday.' },
];
const TEXTS = new Map(REPORTS.map(({ id, text }) => [id, text]));

function labelled(report: string, quote: string, origin = 'origin 0') {
  const places = placesOf(TEXTS.get(report)!, quote);
  return { report, quote, places, relation: null, source: null, origin, originName: origin };
}

function ours(report: string, quote: string) {
  return testStatement(REPORTS, { report, quote });
}

function labelledClaim(id: string, statements: LabelledClaim['statements']): LabelledClaim {
  return { id, claim: id, statements, min: 1, max: 1 };
}

describe('meeting', () => {
  it('is the shared part of the longer', () => {
    expect(meeting(labelled('a', 'Nine boats'), ours('a', 'Nine boats sank.'))).toBe(10 / 16);
  });

  it('needs half of the shorter', () => {
    // "boats sank" and "sank. The harbour" share the four letters of "sank": under half of ten.
    expect(meeting(labelled('a', 'boats sank'), ours('a', 'sank. The harbour'))).toBe(0);
  });

  it('needs a third of the longer', () => {
    // "Nine boats sank." has 16 of the 65 characters of the whole text.
    expect(meeting(labelled('a', 'Nine boats sank.'), ours('a', REPORTS[0]!.text))).toBe(0);
  });

  it('needs the same report', () => {
    expect(meeting(labelled('a', 'resigned'), ours('b', 'resigned'))).toBe(0);
  });
});

describe('matching claims', () => {
  const boats = labelledClaim('boats', [labelled('a', 'Nine boats sank'), labelled('b', 'took nine boats')]);
  const master = labelledClaim('master', [
    labelled('a', 'The harbour master resigned'),
    labelled('b', 'The master of the harbour resigned'),
  ]);
  const [sank, took] = [ours('a', 'Nine boats sank.'), ours('b', 'The storm took nine boats.')];
  const [left, gone] = [
    ours('a', 'The harbour master resigned'),
    ours('b', 'The master of the harbour resigned'),
  ];
  const statements = [sank, took, left, gone];

  function matched(claims: readonly ReturnType<typeof testClaim>[]) {
    const matches = matchClaims([boats, master], testDossier({ statements, claims }));
    return matches.map(({ claim }) => claim?.id ?? null);
  }

  it('takes each claim of ours once, the largest overlap first', () => {
    const whole = testClaim('whole', [[sank.id, took.id]], { min: 1, max: 1 });
    const half = testClaim('half', [[sank.id]], { min: 1, max: 1 });
    const other = testClaim('other', [[left.id, gone.id]], { min: 1, max: 1 });
    expect(matched([half, other, whole])).toEqual(['whole', 'other']);
  });

  it('matches a claim that mixes two to one of them only', () => {
    const mixed = testClaim('mixed', [[sank.id, took.id, left.id]], { min: 1, max: 1 });
    expect(matched([mixed])).toEqual(['mixed', null]);
  });

  it('prefers the claim without foreign statements', () => {
    const mixed = testClaim('a mixed', [[sank.id, took.id, left.id, gone.id]], { min: 1, max: 1 });
    const clean = testClaim('clean', [[sank.id, took.id]], { min: 1, max: 1 });
    expect(matched([mixed, clean])).toEqual(['clean', 'a mixed']);
  });

  it('gives our statement for each labelled one, or null', () => {
    const half = testClaim('half', [[took.id]], { min: 1, max: 1 });
    const [match] = matchClaims([boats], testDossier({ statements, claims: [half] }));
    expect(match!.statements.map((statement) => statement?.id ?? null)).toEqual([null, took.id]);
  });
});
