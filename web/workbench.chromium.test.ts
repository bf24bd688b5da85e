import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, SKIPPED } from '../src/dossier/testing/browser.ts';
import { hostileDossier } from '../src/dossier/testing/hostile.ts';
import { gatherInputs } from '../src/inputs/index.ts';
import { readInputs } from '../src/reports/index.ts';
import { openDossier, openReports, type Served } from '../src/server/index.ts';
import { violations } from './testing/axe-violations.ts';
import { openStage, type Stage, until } from './testing/workbench.ts';

const HARBOUR = join(import.meta.dirname, '..', 'examples', 'harbour', 'reports');

let stage: Stage;
let harbour: Served;
let hostile: Served;

beforeAll(async () => {
  if (!CHROMIUM) return;
  stage = await openStage();
  const { inputs } = await gatherInputs([HARBOUR]);
  const { reports, problems } = readInputs(inputs);
  harbour = await stage.serve(
    await openReports({ title: 'harbour', reports, problems, inputs }, () => undefined),
  );
  hostile = await stage.serve(openDossier('<script>window.owned=1</script>', hostileDossier()));
});
afterAll(() => stage?.close());

const VIEWS = [
  '/claims',
  '/conflicts',
  '/reports',
  '/reports/sellis-courier',
  '/compare?r=sarnpress-1610&r=karsund-echo',
  '/lineage',
  '/timeline',
  '/map',
  '/api',
  '/add',
  '/export',
  '/ask?claim=fourteen boats were lost',
];

describe.skipIf(!CHROMIUM)(`every view in Chromium${SKIPPED}`, () => {
  it.each(VIEWS.flatMap((view) => [[view, 'light', 1280] as const, [view, 'dark', 390] as const]))(
    '%s breaks no serious rule of axe, %s at %d px, asks no other host, does not scroll sideways',
    async (view, theme, width) => {
      const shown = await stage.show(harbour, view, { dark: theme === 'dark', width });
      await until(shown, '!document.body.textContent.includes("Loading…")');
      expect(await violations(shown)).toEqual([]);
      expect(shown.strangers).toEqual([]);
      expect(shown.complaints).toEqual([]);
      expect(
        await shown.page.evaluate('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
    },
  );
});

describe.skipIf(!CHROMIUM)(`the worked example in Chromium${SKIPPED}`, () => {
  it('is read: from a claim to its words in the report', async () => {
    const { page } = await stage.show(harbour, '/claims');
    await page.fill('#words', '70 000 litres');
    await until({ page }, 'document.querySelectorAll(".claim-row").length < 12');
    await page.locator('.claim-row a.gist').first().click();
    await page.waitForSelector('.claim-head');
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    await page.locator('.statement .actions a').first().click();
    await page.waitForSelector('.reader .text');
    expect(await page.evaluate('CSS.highlights.get("hw-here").size')).toBeGreaterThan(0);
  });

  it('shows marks as elements where they are asked for', async () => {
    const { page } = await stage.show(harbour, '/reports/sellis-courier');
    await page.getByLabel('Marks as elements').check();
    expect(await page.locator('.text mark.m-statement').count()).toBeGreaterThan(10);
  });

  it('has a copied report, found in Compare', async () => {
    const { page } = await stage.show(harbour, '/compare?r=sarnpress-1610');
    await page.getByLabel('Add a report').selectOption('karsund-echo');
    await page.waitForSelector('.compared');
    expect(await page.locator('.facts').first().textContent()).toMatch(
      /[1-9]\d* shared passages?, [5-9]\d % of the left text/,
    );
    expect(await page.evaluate('CSS.highlights.get("c1-passage").size')).toBeGreaterThan(0);
  });

  it('is exported and opened again', async () => {
    const { page } = await stage.show(harbour, '/export');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'The dossier as JSON' }).click();
    const dossier = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
    const again = await stage.serve(openDossier('again', dossier));
    const shown = await stage.show(again, '/claims');
    await shown.page.waitForSelector('.claim-row');
    expect(await shown.page.locator('.open').textContent()).toContain(`${dossier.claims.length} claims`);
  });

  it('is walked through by keyboard alone', async () => {
    const { page } = await stage.show(harbour, '/claims');
    await page.locator('.claim-row a.gist').first().focus();
    await page.keyboard.press('j');
    await until({ page }, 'document.activeElement.closest("[data-row]")?.dataset.row === "1"');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.claim-head');
  });

  it('takes a pasted report, and an open board shows it', async () => {
    const { inputs } = await gatherInputs([join(HARBOUR, 'coast-fm.txt')]);
    const { reports, problems } = readInputs(inputs);
    const served = await stage.serve(
      await openReports({ title: 'one', reports, problems, inputs }, () => undefined),
    );
    const { page } = await stage.show(served, '/add');
    await page.fill('textarea', 'The quay at Dorn is closed, harbour master Ilva Kern said.');
    await page.getByRole('button', { name: 'Add the text' }).click();
    await until({ page }, 'document.querySelector(".open").textContent.includes("2 reports")');
  });
});

describe.skipIf(!CHROMIUM)(`reports of attacks in Chromium${SKIPPED}`, () => {
  it.each(['/claims', '/reports', '/conflicts', '/lineage', '/timeline', '/map'])(
    'run nothing on %s',
    async (view) => {
      const shown = await stage.show(hostile, view);
      await shown.page.waitForTimeout(300);
      expect(await shown.page.evaluate('window.owned')).toBeUndefined();
      expect(shown.strangers).toEqual([]);
      expect(shown.complaints).toEqual([]);
    },
  );

  it('run nothing in the reader', async () => {
    const shown = await stage.show(hostile, '/reports');
    await shown.page.locator('.report-row a').first().click();
    await shown.page.waitForSelector('.reader .text');
    expect(await shown.page.evaluate('window.owned')).toBeUndefined();
    expect(await shown.page.locator('main a[href^="javascript"]').count()).toBe(0);
    expect(shown.complaints).toEqual([]);
  });
});
