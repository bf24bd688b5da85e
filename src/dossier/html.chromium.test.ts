import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from './html.ts';
import { CHROMIUM, type Opener, type OpenedPage, SKIPPED, startBrowser } from './testing/browser.ts';
import { ATTACKS, hostileDossier } from './testing/hostile.ts';
import { largeDossier } from './testing/large.ts';
import { SAMPLE } from './testing/sample.ts';
import { visibleText } from './visible-text.ts';

let browser: Opener;

beforeAll(async () => {
  if (CHROMIUM) browser = await startBrowser();
});
afterAll(() => browser?.close());

const OPEN_ALL = 'for (const details of document.querySelectorAll("details")) details.open = true';

async function violations({ page }: OpenedPage): Promise<string[]> {
  await page.evaluate(OPEN_ALL);
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run()');
  expect(found.passes.length).toBeGreaterThan(20);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
}

describe.skipIf(!CHROMIUM)(`a page of attacks in Chromium${SKIPPED}`, () => {
  const page = renderHtml(hostileDossier());

  it('runs nothing, asks for nothing and complains of nothing', async () => {
    const opened = await browser.open(page);
    await opened.page.evaluate(OPEN_ALL);
    await opened.page.click('#theme');
    await opened.page.fill('#filter', '<script>');
    for (const link of (await opened.page.locator('main a[href^="#"]').all()).slice(0, 12))
      await link.dispatchEvent('click');
    for (const mark of (await opened.page.locator('mark').all()).slice(0, 12))
      await mark.dispatchEvent('mouseover');
    expect(await opened.page.evaluate('window.owned')).toBeUndefined();
    expect(opened.requests).toHaveLength(1);
    expect(opened.complaints).toEqual([]);
  });

  it('has one script, and no handler, frame or address that runs', async () => {
    const { page: tab } = await browser.open(page);
    const count = (selector: string) => tab.locator(selector).count();
    expect(await count('script')).toBe(1);
    expect(await count('iframe, img, link, base, object, embed, math, form')).toBe(0);
    const bad = await tab.evaluate(
      `[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]).filter((a) => /^on|^style$/.test(a.name) || (a.name === 'href' && !/^(#|https?:)/.test(a.value))).length`,
    );
    expect(bad).toBe(0);
  });

  it('shows every attack as text', async () => {
    const { page: tab } = await browser.open(page);
    const problems = await tab.locator('#problems li b').allTextContents();
    expect(problems).toEqual(ATTACKS.map(visibleText));
  });

  it('has a policy that stops a script if one got in', async () => {
    const broken = page.replace(
      '<main>',
      '<main><script>window.owned = 1</script><img src=x onerror="window.owned = 1">',
    );
    const opened = await browser.open(broken);
    expect(await opened.page.evaluate('window.owned')).toBeUndefined();
    expect(opened.complaints.join('\n')).toContain('Content Security Policy');
  });
});

describe.skipIf(!CHROMIUM)(`the page in Chromium${SKIPPED}`, () => {
  const page = renderHtml(SAMPLE);

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('breaks no rule of axe, %s at %d px', async (theme, width) => {
    const opened = await browser.open(page, { dark: theme === 'dark', width });
    expect(await violations(opened)).toEqual([]);
    expect(opened.requests).toHaveLength(1);
    expect(opened.complaints).toEqual([]);
  });

  it.each([360, 1280])('does not scroll sideways at %d px', async (width) => {
    const { page: tab } = await browser.open(page, { width });
    await tab.evaluate(OPEN_ALL);
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('leads from a claim to its origins by one click, and from there to the marked words', async () => {
    const { page: tab } = await browser.open(page);
    await tab.click('#claim-claim-struck summary');
    expect(await tab.locator('#claim-claim-struck .origin b').allTextContents()).toEqual([
      'Northwire',
      'Harbour Radio',
    ]);
    await tab.click('#claim-claim-struck .where >> nth=0 >> a >> nth=0');
    expect(await tab.locator('mark.here').allTextContents()).toEqual([SAMPLE.claims[2]!.gist]);
    expect(await tab.locator('mark.here').first().isVisible()).toBe(true);
    expect(await tab.evaluate('scrollY')).toBe(0);
    await tab.click('#r1 sup a >> nth=0');
    expect(await tab.evaluate('location.hash')).toBe('#claim-claim-struck');
  });

  it('marks all words of a statement that stands in two places', async () => {
    const { page: tab } = await browser.open(page, { fragment: '#w13' });
    expect(await tab.locator('mark.here').allTextContents()).toEqual([
      'Nine patients were brought to us',
      'none of them in danger',
    ]);
  });

  it('works without script: opens origins, and a link opens the report that it leads to', async () => {
    const { page: tab } = await browser.open(page, { script: false, width: 390 });
    expect(await tab.locator('#theme').isVisible()).toBe(false);
    expect(await tab.locator('#filter').isVisible()).toBe(false);
    await tab.click('#claim-claim-nine summary');
    await tab.click('#claim-claim-nine .where a >> nth=0');
    expect(await tab.locator('#r4 mark').first().isVisible()).toBe(true);
  });
});

describe.skipIf(!CHROMIUM)(`the page in use, in Chromium${SKIPPED}`, () => {
  const page = renderHtml(SAMPLE);

  it('finds claims by their words', async () => {
    const { page: tab } = await browser.open(page);
    await tab.keyboard.press('/');
    await tab.keyboard.type('ENGINE crew');
    await expect.poll(() => tab.locator('#found').textContent()).toBe('1 of 7');
    expect(await tab.locator('.claim:visible h3 q').allTextContents()).toEqual([
      'An engine would not go into reverse, according to two crew members who asked not to be named.',
    ]);
    await tab.fill('#filter', '');
    await expect.poll(() => tab.locator('.claim:visible').count()).toBe(7);
  });

  it('shows only claims in conflict, or of several reports', async () => {
    const { page: tab } = await browser.open(page);
    await tab.check('#disputed');
    expect(await tab.locator('#found').textContent()).toBe('3 of 7');
    await tab.check('#several');
    expect(await tab.locator('#found').textContent()).toBe('2 of 7');
  });

  it('is opened by keyboard alone', async () => {
    const { page: tab } = await browser.open(page);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.className')).toBe('skip');
    await tab.focus('#claim-claim-struck summary');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate('document.activeElement.localName')).toBe('mark');
  });

  it('turns dark and back by its button, whatever the system says', async () => {
    const { page: tab } = await browser.open(page, { dark: true });
    const ground = () => tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await tab.click('#theme');
    expect(await ground()).not.toBe(dark);
    await tab.click('#theme');
    expect(await ground()).toBe(dark);
  });

  it('links a shared passage to its twin', async () => {
    const { page: tab } = await browser.open(page, { fragment: '#p0' });
    await tab.click('#p0a1');
    expect(await tab.evaluate('location.hash')).toBe('#p0b1');
    await tab.hover('#p0 mark >> nth=0');
    expect(await tab.locator('#p0 mark.here').count()).toBe(2);
  });

  it('prints claims with their origins open', async () => {
    const { page: tab } = await browser.open(page);
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await tab.locator('#claim-claim-struck .statement').first().isVisible()).toBe(true);
    expect(await tab.locator('nav').isVisible()).toBe(false);
    await tab.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await tab.locator('details.origins[open]').count()).toBe(0);
  });
});

describe.skipIf(!CHROMIUM)(`a page of eight hundred claims in Chromium${SKIPPED}`, () => {
  it('folds all but sixty, and finds a folded one', async () => {
    const opened = await browser.open(renderHtml(largeDossier()));
    const { page: tab } = opened;
    expect(await tab.locator('#claims > .claims > li').count()).toBe(60);
    await tab.fill('#filter', 'account 77 number 175');
    await expect.poll(() => tab.locator('#found').textContent()).toBe('1 of 800');
    expect(await tab.locator('.claim:visible').count()).toBe(1);
    expect(await tab.locator('.node.folded').count()).toBe(1);
    expect(opened.complaints).toEqual([]);
  });
});
