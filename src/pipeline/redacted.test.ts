import { beforeAll, describe, expect, test } from 'vitest';
import { redactDossier, renderHtml, renderJson, renderMarkdown, verifyDossier } from '../dossier/index.ts';
import { EXPORT_FORMATS, exportDossier } from '../exports/index.ts';
import type { Dossier } from '../model/index.ts';
import { readInputs } from '../reports/index.ts';
import { buildDossier } from './index.ts';
import { FERRY_REPORTS } from './testing/ferry-reports.ts';

const NAMES = ['Toma Brandt', 'Ilva Kernström', 'Osk Herald'];
/** What would give them away, in whatever spelling the reports have. */
const TELLING = /brandt|kernstr|herald/i;

let whole: Dossier;
let covered: Dossier;
beforeAll(() => {
  const { reports, problems } = readInputs(FERRY_REPORTS);
  whole = buildDossier(reports, problems);
  covered = redactDossier(whole, NAMES);
});

test('the dossier itself names them, so that there is something to cover', () => {
  expect(renderJson(whole)).toMatch(TELLING);
});

describe('names that a person wants covered are nowhere in', () => {
  test('the dossier, whose quotes still stand, and which says that names were covered', () => {
    expect(renderJson(covered)).not.toMatch(TELLING);
    const { checked, failures } = verifyDossier(JSON.parse(renderJson(covered)));
    expect([checked, failures]).toEqual([verifyDossier(whole).checked, []]);
    expect(covered.problems).toContainEqual(expect.objectContaining({ code: 'redacted' }));
  });

  test('the page and the Markdown', () => {
    expect(renderHtml(covered)).not.toMatch(TELLING);
    expect(renderMarkdown(covered)).not.toMatch(TELLING);
  });

  test.each(EXPORT_FORMATS)('%s, neither in its files nor in their names', (format) => {
    const files = exportDossier(covered, format);
    expect(files.length).toBeGreaterThan(0);
    for (const { name, text } of files) expect(name + text).not.toMatch(TELLING);
  });
});

test('a quote that ends within a name is covered as far as it goes', () => {
  const [first] = whole.statements;
  const report = whole.reports.find(({ text }) => text.includes('Toma Brandt'))!;
  const start = report.text.indexOf('Toma');
  const span = { report: report.id, start, end: start + 2, quote: 'To' };
  const cut = redactDossier(
    { ...whole, statements: [{ ...first!, report: report.id, spans: [span], quote: 'To' }] },
    NAMES,
  );
  expect(cut.statements[0]).toMatchObject({ quote: '██', spans: [{ quote: '██' }] });
});
