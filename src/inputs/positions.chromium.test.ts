import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Opener, SKIPPED, startBrowser } from '../dossier/testing/browser.ts';
import { readInputs } from '../reports/index.ts';

let browser: Opener;
beforeAll(async () => {
  if (CHROMIUM) browser = await startBrowser();
});
afterAll(() => browser?.close());

const FERRY = 'The ferry ran aground off the port of Norhaven on Monday, the harbour master said.';
const BRIDGE =
  'The old bridge at Fenwick was closed on Tuesday after cracks were found in two of its pillars.';

/** What a browser adds and closes by itself must not lead a selector astray. */
const PAGES: Readonly<Record<string, string>> = {
  'a page without html, head and body': `<h1>Ferry aground</h1><p>${FERRY}<p>${BRIDGE}`,
  'a page without body': `<!doctype html><html lang="en"><title>Ferry</title><h1>Ferry aground</h1><div><p>${FERRY}</p><p>${BRIDGE}</p></div>`,
  'tables without their bodies': `<html><body><table><tr><td>Day<td>Story<tr><td>Monday<td>${FERRY}<tr><td>Tuesday<td><table><tr><td>${BRIDGE}</table></table></body></html>`,
  'elements that are left open': `<html><body><ul><li>${FERRY}<li>${BRIDGE}</ul><dl><dt>Where<dd>Norhaven, on the sandbank</dl><p>Before a list<ul><li>inside</ul></body></html>`,
  'ids that stand twice and ids of odd signs': `<html><body><div id="a"><p>${FERRY}</p></div><div id="a"><p>${BRIDGE}</p></div><div id="a b"><p>Third words of the page, by themselves.</p></div></body></html>`,
  'elements of one name between others': `<html><body><p>${FERRY}</p><!-- note --><div>aside</div><p>${BRIDGE}</p>bare words at the end<br><br>and more of them</body></html>`,
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.skipIf(!CHROMIUM)(`selectors in Chromium${SKIPPED}`, () => {
  it.each(Object.entries(PAGES))('find their words in %s', async (_, html) => {
    const [report] = readInputs([{ name: 'page.html', bytes: strToU8(html) }]).reports;
    const { page } = await browser.open(html);
    const where = report!.where!;
    const texts = await page.evaluate<string[]>(
      `${JSON.stringify(where.map(({ value }) => value))}.map((value) => document.querySelector(value)?.textContent ?? 'nothing')`,
    );
    for (const [i, text] of texts.entries()) {
      const words = report!.text.slice(where[i]!.start, where[i + 1]?.start).trim();
      for (const line of words.split('\n\n')) expect(squeezed(text)).toContain(squeezed(line));
    }
    expect(texts.length).toBeGreaterThan(1);
  });
});
