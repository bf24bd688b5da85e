import { describe, expect, it } from 'vitest';
import type { Dossier } from '../model/index.ts';
import { SAMPLE } from './testing/sample.ts';
import { verifyDossier } from './verify.ts';

/** A copy of the sample as it comes from a file, changed. */
function changed(change: (dossier: Dossier) => void): Dossier {
  const copy = JSON.parse(JSON.stringify(SAMPLE)) as Dossier;
  change(copy);
  return copy;
}

function failuresOf(change: (dossier: Dossier) => void): string[] {
  return verifyDossier(changed(change)).failures.map(({ code, message }) => `${code}: ${message}`);
}

/** What can go wrong, how, and the code that names it. */
const DAMAGES: readonly (readonly [string, (dossier: Dossier) => void, string])[] = [
  [
    'a quote that is not its spans’ words',
    (d) => (d.statements[0]!.quote = 'The ferry sank'),
    'quote-mismatch',
  ],
  ['a gist that nobody wrote', (d) => (d.claims[0]!.gist = 'A ferry sank'), 'gist-not-quoted'],
  ['a claim of an unknown statement', (d) => (d.claims[0]!.statements[0]!.id = 'gone'), 'dangling-id'],
  [
    'an origin of a foreign statement',
    (d) => d.claims[0]!.origins[0]!.statements.push('inspected'),
    'dangling-id',
  ],
  ['an origin that may be itself', (d) => d.claims[0]!.origins[0]!.maybeSameAs.push(0), 'dangling-id'],
  ['more origins than there are', (d) => (d.claims[0]!.independent = { min: 1, max: 9 }), 'impossible-range'],
  ['a range turned round', (d) => (d.claims[2]!.independent = { min: 2, max: 1 }), 'impossible-range'],
  ['no count and no reason', (d) => (d.claims[1]!.why = null), 'no-reason'],
  ['an edge to a report that is not here', (d) => (d.derivations[0]!.to = 'gone'), 'dangling-id'],
  [
    'a report in two families',
    (d) => d.families[1]!.members.push(d.families[0]!.members[0]!),
    'family-count',
  ],
  ['a report in no family', (d) => d.families.pop(), 'family-count'],
  ['two claims of one id', (d) => (d.claims[1]!.id = d.claims[0]!.id), 'duplicate-id'],
  ['a side of an unknown statement', (d) => d.conflicts[0]!.sides[0]!.statements.push('gone'), 'dangling-id'],
  [
    'words from a reader’s comment',
    (d) => {
      for (const part of d.reports[0]!.parts) part.kind = 'comment';
    },
    'not-evidence',
  ],
];

describe('verifyDossier', () => {
  it('checks every span of a whole dossier and finds nothing', () => {
    expect(verifyDossier(JSON.parse(JSON.stringify(SAMPLE)))).toEqual({ checked: 57, failures: [] });
  });

  it.each(['not a dossier', null, 7, [], {}])('says that %j is no dossier', (json) => {
    const { checked, failures } = verifyDossier(json);
    expect(checked).toBe(0);
    expect(failures[0]?.code).toBe('shape');
  });

  it('names an orphan with its reason and does not move it to a look-alike', () => {
    const found = failuresOf((dossier) => {
      dossier.reports[0]!.text = `Corrected. ${dossier.reports[0]!.text}`;
    });
    expect(found[0]).toMatch(
      /^orphan-span: statements\[0\]\.spans\[0\] says "The ferry Maren .*"; the words stand elsewhere/,
    );
  });

  it('names a span that lies past the end, and one without characters', () => {
    const found = failuresOf((dossier) => {
      const [first, second] = dossier.statements;
      first!.spans[0]!.end = 99_999;
      second!.spans[0]!.end = second!.spans[0]!.start;
    });
    expect(found[0]).toMatch(/ends at 99999, after the end of the text at \d+$/);
    expect(found[1]).toMatch(/holds no characters/);
  });

  it('checks against given reports rather than the texts inside', () => {
    const reports = SAMPLE.reports.map((report) => ({ ...report, text: report.text.replace('14', '15') }));
    const { failures } = verifyDossier(SAMPLE, reports);
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['orphan-span']));
  });

  it('names a report that was not given', () => {
    const { failures } = verifyDossier(SAMPLE, SAMPLE.reports.slice(1));
    expect(failures[0]).toEqual({
      input: 'dossier',
      code: 'report-not-given',
      message: 'reports[0] "northwire" is not among the given reports',
    });
  });

  it.each(DAMAGES)('finds %s', (_, change, code) => {
    expect(verifyDossier(changed(change)).failures.map((failure) => failure.code)).toContain(code);
  });
});
