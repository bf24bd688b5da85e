import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../src/dossier/testing/browser.ts';
import { type Desk, type Served, serveWorkbench } from '../../src/server/index.ts';

/** A page of the workbench with everything that it asked other hosts for or complained about. */
export interface Shown {
  readonly page: Page;
  readonly strangers: string[];
  readonly complaints: string[];
}

export interface ShowOptions {
  readonly dark?: boolean;
  readonly width?: number;
  /** A script that runs in the page before its own. */
  readonly first?: string;
}

/** Workbenches served from a fresh build, in one Chromium. */
export interface Stage {
  /** The folder of the built page. */
  readonly assets: string;
  serve(desk: Desk): Promise<Served>;
  show(served: Served, route: string, options?: ShowOptions): Promise<Shown>;
  close(): Promise<void>;
}

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-workbench-'));
  const root = join(import.meta.dirname, '..', '..');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'error', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}

async function show(browser: Browser, served: Served, route: string, options: ShowOptions): Promise<Shown> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const { dark = false, width = 1280 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 850 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  if (options.first !== undefined) await page.addInitScript(options.first);
  const [strangers, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.origin) && !request.url().startsWith('blob:'))
      strangers.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(`${served.url}&to=${route}`);
  await page.waitForSelector('main h1');
  return { page, strangers, complaints };
}

/** Asks the page until it answers yes; the page's policy forbids what Playwright's own waiting would evaluate. */
export async function until({ page }: Pick<Shown, 'page'>, question: string): Promise<void> {
  for (let left = 200; left > 0; left--) {
    if (await page.evaluate<boolean>(question)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`not within ten seconds: ${question}`);
}

/** Builds the page and starts Chromium. */
export async function openStage(): Promise<Stage> {
  const assets = build();
  const browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const running: Served[] = [];
  return {
    assets,
    serve: async (desk) => {
      const served = await serveWorkbench(desk, { version: '0', assets });
      running.push(served);
      return served;
    },
    show: (served, route, options = {}) => show(browser, served, route, options),
    close: async () => {
      await browser.close();
      for (const served of running) await served.close();
      rmSync(assets, { recursive: true });
    },
  };
}
