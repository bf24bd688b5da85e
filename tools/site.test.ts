import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-site-'));
  const eleventy = join(root, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const args = [eleventy, '--config=site/eleventy.config.mjs', '--quiet', `--output=${folder}`];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true }));

function pageNames(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.html'));
}

function pageIn(name: string): ReturnType<typeof parseHTML>['document'] {
  return parseHTML(readFileSync(join(folder, name), 'utf8')).document;
}

function anchorsIn(name: string): Set<string> {
  return new Set([...pageIn(name).querySelectorAll('[id]')].map(({ id }) => id));
}

/** Why a link of the site leads nowhere, or null. */
function fault(from: string, link: string): string | null {
  if (/^https?:/.test(link)) return null;
  const [file, anchor] = link.split('#') as [string, string?];
  const target = file === '' ? from : file;
  if (!existsSync(join(folder, target))) return `${from} leads to ${link}, which is not there`;
  return anchor === undefined || anchorsIn(target).has(anchor)
    ? null
    : `${from} leads to ${link}, a place that is not there`;
}

describe('the site of the docs', () => {
  test('has a page for each page of docs/', () => {
    const written = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    expect(pageNames().sort()).toEqual(written.map((name) => name.replace('.md', '.html')).sort());
  });

  test('names all pages on each, and itself', () => {
    for (const name of pageNames()) {
      const links = [...pageIn(name).querySelectorAll('nav li a')];
      expect(links.length).toBe(pageNames().length);
      expect(
        links
          .filter((link) => link.getAttribute('aria-current') === 'page')
          .map((link) => link.getAttribute('href')),
      ).toEqual([name]);
    }
  });

  test('has no link that leads nowhere, and no picture without words', () => {
    const faults = pageNames().flatMap((name) => {
      const page = pageIn(name);
      const links = [...page.querySelectorAll('a[href], link[href]')].map(
        (link) => link.getAttribute('href')!,
      );
      const pictures = [...page.querySelectorAll('img')];
      expect(pictures.filter((picture) => picture.getAttribute('alt') === '')).toEqual([]);
      return [...links, ...pictures.map((picture) => picture.getAttribute('src')!)].map((link) =>
        fault(name, link),
      );
    });
    expect(faults.filter((one) => one !== null)).toEqual([]);
  });

  test('loads nothing from elsewhere and runs nothing', () => {
    for (const name of pageNames()) {
      const page = pageIn(name);
      const loaded = [...page.querySelectorAll('[src], link[href]')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('href')!,
      );
      expect([page.querySelectorAll('script').length, loaded.filter((one) => one.includes('//'))]).toEqual([
        0,
        [],
      ]);
    }
  });
});
