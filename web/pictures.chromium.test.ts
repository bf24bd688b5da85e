import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, SKIPPED } from '../src/dossier/testing/browser.ts';
import { readInputs } from '../src/reports/index.ts';
import { openReports, type Served } from '../src/server/index.ts';
import { openStage, type Shown, type Stage, until } from './testing/workbench.ts';

/** Invented outlets and happenings in towns that the gazetteer knows, since a map needs such. */
const REPORTS = [
  {
    id: 'osk',
    publisher: 'Osk Herald',
    published: '2031-03-05T10:00:00Z',
    text: 'The ferry sank off Bergen on 3 March 2031, police said. The wharf was built in 1874, police said.',
  },
  {
    id: 'dorn',
    publisher: 'Dorn Courier',
    published: '2031-03-05',
    text: 'The ferry sank off Bergen on 3 March 2031. In February 2031 the ferry was inspected, the Dorn Courier has learned.',
  },
];

let stage: Stage;
let served: Served;

beforeAll(async () => {
  if (!CHROMIUM) return;
  stage = await openStage();
  const bytes = new TextEncoder().encode(REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  const inputs = [{ name: 'ferry.jsonl', bytes }];
  const { reports, problems } = readInputs(inputs);
  served = await stage.serve(
    await openReports({ title: 'ferry', reports, problems, inputs }, () => undefined),
  );
});
afterAll(() => stage?.close());

async function saved({ page }: Shown): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

describe.skipIf(!CHROMIUM)(`the timeline in Chromium${SKIPPED}`, () => {
  const barOf = (gist: string) =>
    `(() => { const row = [...document.querySelectorAll('.event')].find((one) => one.ariaLabel.includes(${JSON.stringify(gist)})); const bar = row.querySelector('.bar'); return [row.dataset.from, row.dataset.to, bar?.getAttribute('class'), Number(bar?.getAttribute('width'))]; })()`;

  it('shows a doubtful date as an interval and a certain one as its day', async () => {
    const shown = await stage.show(served, '/timeline');
    await until(shown, 'document.querySelector(".event") !== null');
    await shown.page.getByLabel('Time shown').selectOption('year');
    const [, , , day] = await shown.page.evaluate<[string, string, string, number]>(barOf('The ferry sank'));
    const [from, to, look, month] = await shown.page.evaluate<[string, string, string, number]>(
      barOf('was inspected'),
    );
    expect([from, to, look]).toEqual(['2031-02-01', '2031-02-28', 'bar doubt']);
    expect(month).toBeGreaterThan(day * 5);
  });

  it('points to what lies outside of the time shown, and shows it when all is asked for', async () => {
    const shown = await stage.show(served, '/timeline');
    await until(shown, 'document.querySelector(".event") !== null');
    await shown.page.getByLabel('Time shown').selectOption('year');
    expect(await shown.page.locator('.event', { hasText: 'wharf' }).textContent()).toContain('← 1874');
    await shown.page.getByLabel('Time shown').selectOption('all');
    expect(await shown.page.locator('.event', { hasText: 'wharf' }).locator('.bar').count()).toBe(1);
  });

  it('draws a report of a known minute as a dot, and one of a known day as a bar', async () => {
    const shown = await stage.show(served, '/timeline');
    await until(shown, 'document.querySelector(".published a") !== null');
    await shown.page.getByLabel('Time shown').selectOption('near');
    const widths = await shown.page.evaluate<number[]>(
      '[...document.querySelectorAll(".published rect")].map((one) => Number(one.getAttribute("width"))).sort((a, b) => a - b)',
    );
    expect(widths[0]).toBe(8);
    expect(widths[1]).toBeGreaterThan(20);
  });

  it('is walked through by arrow keys, and Enter opens the claim', async () => {
    const shown = await stage.show(served, '/timeline');
    await until(shown, 'document.querySelector(".event") !== null');
    await shown.page.locator('.event').first().focus();
    await shown.page.keyboard.press('ArrowDown');
    const second = await shown.page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(second).toBe(await shown.page.locator('.event').nth(1).getAttribute('aria-label'));
    await shown.page.keyboard.press('Enter');
    await shown.page.waitForSelector('.claim-head');
  });

  it('is told as a table, and saved as a picture of its own', async () => {
    const shown = await stage.show(served, '/timeline');
    await until(shown, 'document.querySelector(".event") !== null');
    await shown.page.getByText('As a table').click();
    expect(await shown.page.locator('.tables tr', { hasText: 'wharf' }).textContent()).toContain('1874');
    const svg = await saved(shown);
    expect(svg).toContain('wharf');
    expect(svg).toMatch(/<rect class="bar[^"]*"[^>]* fill="rgb\(/);
    expect(svg).not.toContain('var(--');
  });
});
