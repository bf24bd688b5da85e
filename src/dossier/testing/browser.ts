import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium to test with (`CHROMIUM` in the environment, else the usual places), or undefined. */
export const CHROMIUM = [process.env['CHROMIUM'] ?? '', ...CHROMIUMS].find(
  (path) => path !== '' && existsSync(path),
);

/** Why browser tests are skipped, for the title of a suite. */
export const SKIPPED = CHROMIUM ? '' : ' (skipped: no Chromium; install it or name it in CHROMIUM)';

/** A page that was opened from a file, with everything that it asked for or complained about. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  readonly fragment?: string;
}

/** Opens pages from files of its own in one headless Chromium; the page before is closed. */
export interface Opener {
  open(html: string, options?: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts Chromium. No sandbox, since tests may run as root in a container; the pages are our own. */
export async function startBrowser(): Promise<Opener> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'headwater-page-'));
  return {
    open: async (html, options = {}) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      return openPage(browser, savePage(folder, html), options);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function savePage(folder: string, html: string): string {
  const file = join(folder, 'dossier.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<OpenedPage> {
  const { width = 1280, dark = false, script = true, fragment = '' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(url + fragment);
  return { page, requests, complaints };
}
