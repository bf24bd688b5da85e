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
    text: 'The ferry sank off Narvik on 3 March 2031, police said. The wharf was built in 1874, police said. Two survivors were taken to a hospital in Denmark, police said.',
  },
  {
    id: 'dorn',
    publisher: 'Dorn Courier',
    published: '2031-03-05',
    text: 'The ferry sank off Narvik on 3 March 2031. In February 2031 the ferry was inspected, the Dorn Courier has learned. The captain lives in Bavaria, his sister said.',
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

describe.skipIf(!CHROMIUM)(`the map in Chromium${SKIPPED}`, () => {
  async function mapOf(route = '/map'): Promise<Shown> {
    const shown = await stage.show(served, route);
    await until(shown, 'document.querySelector(".map .place") !== null');
    return shown;
  }
  const widthOf = ({ page }: Shown, name: string) =>
    page.evaluate<number>(
      `[...document.querySelectorAll('.map .place')].find((one) => one.ariaLabel.startsWith(${JSON.stringify(name)})).querySelector('path, circle').getBoundingClientRect().width`,
    );

  it('shows a region as an area, a country by its shape, and a town that is too small as a ring', async () => {
    const shown = await mapOf();
    const bavaria = shown.page.locator('.map .place[aria-label^="Bavaria"]');
    expect(await bavaria.locator('path.area.circle').count()).toBe(1);
    expect(await bavaria.getAttribute('aria-label')).toMatch(/within about 120 km, 1 claim/);
    expect(await shown.page.locator('.place[aria-label^="Denmark"] path.area.country').count()).toBe(1);
    expect(await shown.page.locator('.place[aria-label^="Narvik"] circle.ring').count()).toBe(1);
    expect(await widthOf(shown, 'Bavaria')).toBeGreaterThan((await widthOf(shown, 'Narvik')) * 2);
    expect(shown.strangers).toEqual([]);
  });

  it('draws an area as many kilometres wide as its scale bar says', async () => {
    const shown = await mapOf();
    const bar = await shown.page.evaluate<number>(
      'document.querySelector(".scale-bar path").getBBox().width / parseInt(document.querySelector(".scale-bar text").textContent)',
    );
    const kilometres = (await widthOf(shown, 'Bavaria')) / bar;
    expect(kilometres).toBeGreaterThan(225);
    expect(kilometres).toBeLessThan(255);
  });

  it('lists the claims of a chosen place, which its address names', async () => {
    const shown = await mapOf();
    await shown.page.locator('.place[aria-label^="Narvik"]').click();
    await shown.page.waitForSelector('.chosen-place');
    expect(await shown.page.locator('.chosen-place').textContent()).toContain('The ferry sank');
    const address = await shown.page.evaluate<string>('location.hash.slice(1)');
    const again = await mapOf(address);
    expect(await again.page.locator('.chosen-place h2').textContent()).toBe('Narvik');
    expect(await again.page.locator('.place[aria-current]').count()).toBe(1);
  });

  it('grows and shows the whole world when asked to', async () => {
    const shown = await mapOf();
    const before = await widthOf(shown, 'Bavaria');
    await shown.page.getByRole('button', { name: 'Larger' }).click();
    expect(await widthOf(shown, 'Bavaria')).toBeGreaterThan(before * 1.4);
    await shown.page.getByLabel('Whole world').check();
    expect(await widthOf(shown, 'Bavaria')).toBeLessThan(before / 2);
  });

  it('is told as a table, and saved as a picture of its own', async () => {
    const shown = await mapOf();
    await shown.page.getByText('As a table').click();
    expect(await shown.page.locator('.tables tr', { hasText: 'Bavaria' }).textContent()).toContain(
      'within about 120 km',
    );
    const svg = await saved(shown);
    expect(svg).toMatch(/<path class="land"[^>]* fill="rgb\(/);
    expect(svg).toContain('Bavaria');
  });
});

describe.skipIf(!CHROMIUM)(`the page of the API in Chromium${SKIPPED}`, () => {
  it('shows every route of the document with what it takes and gives', async () => {
    const shown = await stage.show(served, '/api');
    await until(shown, 'document.querySelector(".route") !== null');
    const document = (await (await fetch(`${served.origin}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.values(document.paths).flatMap((operations) => Object.keys(operations));
    expect(await shown.page.locator('.route').count()).toBe(routes.length);
    const lineage = shown.page.locator('.route', { hasText: 'GET /api/lineage' });
    expect(await lineage.textContent()).toMatch(/claim may be left out[\s\S]*nodes: \{\s+key: string/);
  });
});
