import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, initCase } from '../src/cases/index.ts';
import { CHROMIUM, SKIPPED } from '../src/dossier/testing/browser.ts';
import { type Desk, openCaseDesk, type Served } from '../src/server/index.ts';
import { violations } from './testing/axe-violations.ts';
import { openStage, type Stage, until } from './testing/workbench.ts';

/** Two reports of one accident, and one of an accident of long ago in the same words: a wrong join. */
const REPORTS = [
  {
    id: 'herald',
    publisher: 'Osk Herald',
    text: 'Twelve people drowned when the ferry sank off Osk, police said.',
  },
  {
    id: 'courier',
    publisher: 'Dorn Courier',
    text: 'Twelve people drowned when the ferry sank off Osk, mayor Ilva Kern said.',
  },
  {
    id: 'almanac',
    publisher: 'Lorm Almanac',
    text: 'Twelve people drowned when the ferry sank off Osk, historian Toma Brandt said. The disaster happened in his childhood, and his grandfather saw it.',
  },
];

/** "The port of Osk is closed, said the mayor." */
const HEBREW = 'נמל אוסק סגור, אמרה ראש העיר.';

let stage: Stage;
let folder: string;
let held: Case;
let desk: Desk;
let served: Served;

beforeAll(async () => {
  if (!CHROMIUM) return;
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'headwater-review-'));
  const made = await initCase(folder, { name: 'ferry', who: 'ana', inMemory: true });
  if (!made.ok) throw new Error(made.problem.message);
  held = made.value;
  desk = await openCaseDesk(held, 'ana');
  const bytes = new TextEncoder().encode(REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  await desk.add([{ name: 'three.jsonl', bytes }], () => undefined);
  served = await stage.serve(desk);
});
afterAll(async () => {
  await stage?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** The claim that all three reports are taken to make. */
function joined() {
  return desk.state().dossier.claims.find(({ origins }) => origins.length === 3)!;
}

const counted = (words: string) => `document.querySelector(".count").textContent.includes("${words}")`;

describe.skipIf(!CHROMIUM)(`deciding in Chromium${SKIPPED}`, () => {
  it('splits a wrong join by keyboard alone: the counts change, and undo brings them back', async () => {
    const shown = await stage.show(served, `/claims/${joined().id}`);
    const { page } = shown;
    await until(shown, counted('3 reports'));
    const before = await page.locator('.count').textContent();
    for (let step = 0; step < joined().statements.length; step++) {
      await page.keyboard.press('j');
      const focused = await page.evaluate<string>(
        'document.activeElement.querySelector(".chain b").textContent',
      );
      if (focused === 'Lorm Almanac') await page.keyboard.press('x');
    }
    await until(shown, 'document.querySelectorAll(".tools input:checked").length > 0');
    await page.keyboard.press('s');
    await until(shown, counted('2 reports'));
    expect(await page.locator('.count').textContent()).not.toBe(before);
    expect(await page.locator('.said a').count()).toBe(2);
    expect(await page.locator('.history').textContent()).toContain('split the claim');
    await page.keyboard.press('u');
    await until(shown, counted('3 reports'));
    expect(await page.locator('.count').textContent()).toBe(before);
    expect(await page.locator('.history li.is-undone').count()).toBe(1);
    expect(shown.complaints).toEqual([]);
  });

  it('sets a claim aside with the reason, which the history keeps, and takes that back', async () => {
    const shown = await stage.show(served, `/claims/${joined().id}`);
    const { page } = shown;
    await page.keyboard.press('w');
    await page.keyboard.type('an accident of long ago');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Set aside' }).focus();
    await page.keyboard.press('Enter');
    await until(shown, counted('not assessable'));
    await until(shown, 'document.querySelector(".history")?.textContent.includes("an accident of long ago")');
    await page.keyboard.press('u');
    await until(shown, counted('3 reports'));
  });

  it('types letters into a field without deciding, and keys can be turned off', async () => {
    const shown = await stage.show(served, `/claims/${joined().id}`);
    const { page } = shown;
    const events = (await held.history()).length;
    await page.fill('#why', '');
    await page.locator('#why').pressSequentially('rasu');
    await page.getByText('Keys', { exact: true }).click();
    await page.getByLabel('Single keys decide on this page').uncheck();
    await page.keyboard.press('r');
    await page.waitForTimeout(200);
    expect((await held.history()).length).toBe(events);
    await page.getByLabel('Single keys decide on this page').check();
  });

  it('marks words of a report as a statement, renames a source by them, and corrects the publisher', async () => {
    const shown = await stage.show(served, '/reports/almanac');
    const { page } = shown;
    const before = joined().statements.length;
    await page.fill('#find-words', 'grandfather saw it');
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('button', { name: 'Mark as a statement' }).click();
    await until(shown, 'document.querySelector(".statements").textContent.includes("grandfather saw it")');
    await page.fill('#find-words', 'historian Toma Brandt');
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.locator('.statements button').first().click();
    await page.getByText('Correct', { exact: true }).click();
    await page.getByRole('button', { name: 'Toma Brandt is “historian Toma Brandt”' }).click();
    await until(
      shown,
      'document.querySelector(".detail .chain").textContent.includes("historian Toma Brandt")',
    );
    await page.getByText('Correct date or publisher').click();
    await page.getByLabel('Publisher').fill('Lorm Yearbook');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await until(shown, 'document.querySelector(".kicker").textContent === "Lorm Yearbook"');
    for (let left = 3; left > 0; left--) await held.undo(null, { who: 'ana' });
    await until(shown, 'document.querySelector(".kicker").textContent === "Lorm Almanac"');
    expect(joined().statements).toHaveLength(before);
    expect(shown.complaints).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'breaks no serious rule of axe on a claim and its history, %s at %d px',
    async (theme, width) => {
      for (const route of [`/claims/${joined().id}`, '/reports/almanac', '/history']) {
        const shown = await stage.show(served, route, { dark: theme === 'dark', width });
        await until(shown, '!document.body.textContent.includes("Loading…")');
        await until(shown, 'document.querySelector(".history, .reader") !== null');
        expect(await violations(shown)).toEqual([]);
        expect(shown.complaints).toEqual([]);
        const over = await shown.page.evaluate(
          'Math.max(document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll("main button, main select")].map((one) => one.getBoundingClientRect().right - innerWidth))',
        );
        expect(over).toBeLessThanOrEqual(0);
      }
    },
  );

  it('takes a dropped file, which an open board shows; words from right to left stay so', async () => {
    const shown = await stage.show(served, '/add');
    const { page } = shown;
    await page.evaluate(`{
      const data = new DataTransfer();
      data.items.add(new File(['${HEBREW}'], 'nemal.txt', { type: 'text/plain' }));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }`);
    await until(shown, 'document.querySelector(".open").textContent.includes("4 reports")');
    const id = desk.state().dossier.reports.find(({ text }) => text.includes(HEBREW))!.id;
    const read = await stage.show(served, `/reports/${encodeURIComponent(id)}`);
    await until(read, 'document.querySelector(".text") !== null');
    const direction = 'getComputedStyle(document.querySelector(".text .part p:last-child")).direction';
    expect(await read.page.evaluate(direction)).toBe('rtl');
  });

  it('shows at once what another door to the case decides', async () => {
    const shown = await stage.show(served, `/claims/${joined().id}`);
    await until(shown, counted('3 reports'));
    const claim = joined();
    const ref = { id: claim.id, statements: claim.statements.map(({ id }) => id) };
    await held.decide({ kind: 'accept-claim', claim: ref }, { who: 'ben' });
    await until(shown, 'document.querySelector("[aria-keyshortcuts=a]").ariaPressed === "true"');
  });
});
