import { describe, expect, it } from 'vitest';
import type { Conflict } from '../model/index.ts';
import { claimsSection } from './claims-section.ts';
import { conflictsSection } from './conflicts-section.ts';
import { lineageSection } from './lineage-section.ts';
import { htmlText } from './markup.ts';
import { inShort, problemsSection } from './notes-section.ts';
import { EMPTY_DOSSIER } from './testing/build.ts';
import { largeDossier } from './testing/large.ts';
import { SAMPLE } from './testing/sample.ts';
import { shownWithMarks } from './testing/shown.ts';
import { viewOf } from './view.ts';

const view = viewOf(SAMPLE);

describe('claimsSection', () => {
  it('says beside a denied claim how many deny it, and leads to the conflict', () => {
    expect(shownWithMarks(claimsSection(view))).toContain(
      'reported by 3 reports, 1–2 independent origins; 1 report denies it ≠ Conflict',
    );
  });

  it('says that origins may be the same, and lists what is not counted', () => {
    const text = shownWithMarks(claimsSection(view));
    expect(text).toContain('two crew members an unnamed source · 2 reports May be the same as crew members');
    expect(text).toContain('Not counted We reject reports of an engine failure. denies the claim');
  });

  it('says why a claim cannot be assessed', () => {
    expect(shownWithMarks(claimsSection(view))).toContain(
      'supported by no report, origins not assessable; 1 report questions it No statement supports it: the only one asks.',
    );
  });

  it('folds all claims after the sixtieth', () => {
    expect(shownWithMarks(claimsSection(viewOf(largeDossier())))).toContain(
      '740 further claims, of less weight',
    );
  });
});

describe('conflictsSection', () => {
  it('shows the sides with their reports, origins and words', () => {
    expect(shownWithMarks(conflictsSection(view))).toContain(
      'at least 14 injured 3 reports, 1 independent origin At least 14 passengers were injured, harbour master Edda Quill told Northwire. R1 R2 R3 9 injured 1 report, 2 independent origins',
    );
  });

  it('folds what is no conflict', () => {
    const updates = SAMPLE.conflicts.map((conflict): Conflict => ({ ...conflict, verdict: 'update' }));
    const text = shownWithMarks(conflictsSection(viewOf({ ...SAMPLE, conflicts: updates })));
    expect(text).toContain('No two statements were found that cannot both hold.');
    expect(text).toContain('2 differences that are no conflicts');
  });
});

describe('lineageSection', () => {
  it('draws the family, an outside source and reports that stand alone', () => {
    const text = shownWithMarks(lineageSection(view));
    expect(text).toContain('3 reports of one text, going back to Northwire');
    expect(text).toContain('Island hospital outside this set');
    expect(text).toContain('1 report with text of its own and no derivation R5 Port Authority of Ostrellby');
  });

  it('draws sixty copies as one', () => {
    const page = htmlText(lineageSection(viewOf(largeDossier())));
    expect(page.match(/class="node /g)).toHaveLength(2);
    expect(page).toContain('59 reports: each copies');
  });

  it('leaves pairs out when the page would grow too large, and says so', () => {
    const text = 'w'.repeat(700_000);
    const reports = SAMPLE.reports.map((report) => ({ ...report, text }));
    const page = shownWithMarks(lineageSection(viewOf({ ...SAMPLE, reports })));
    expect(page).toContain('Not set side by side here, to keep this page small');
  });
});

describe('the sum of a dossier', () => {
  it('tells how many claims have how many origins', () => {
    expect(shownWithMarks(inShort(view) || (undefined as never))).toBe(
      'Independent origins: two or more for 2 claims, one or perhaps more for 1 , one for 3 , not assessable for 1 .',
    );
    expect(inShort(viewOf(EMPTY_DOSSIER))).toBe(false);
  });

  it('lists problems by input', () => {
    expect(shownWithMarks(problemsSection(view))).toContain(
      'scan-of-leaflet.txt binary-file The file holds binary data',
    );
    expect(shownWithMarks(problemsSection(viewOf(EMPTY_DOSSIER)))).toContain('Every input was read.');
  });
});
