import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater-fetch-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function headwater(...args: string[]): Promise<{ code: number; told: string }> {
  return new Promise((resolve) => {
    execFile('npx', ['tsx', 'src/cli/main.ts', ...args], { cwd: root }, (error, _, told) =>
      resolve({ code: error === null ? 0 : Number(error.code), told }),
    );
  });
}

it('refuses an address of this machine, asks it nothing, writes nothing, and says what to do', async () => {
  let asked = 0;
  const server = createServer((_, outgoing) => (asked++, outgoing.end('secret')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const output = join(folder, 'pages.warc.gz');
  const { code, told } = await headwater('fetch', url, '--output', output);
  server.close();
  expect([code, asked, existsSync(output)]).toEqual([1, 0, false]);
  expect(told).toMatch(
    /not an address of the open Internet; save the page and give the file\. \[private-address\]/,
  );
});

it('takes addresses from a list, and says when there is none', async () => {
  const list = join(folder, 'list.txt');
  writeFileSync(list, '# pages\n\nftp://example.org/a\n');
  const output = join(folder, 'x.warc.gz');
  expect(await headwater('fetch', '--list', list, '--output', output)).toMatchObject({
    code: 1,
    told: expect.stringMatching(/unknown-scheme[\s\S]*0 of 1 pages fetched/),
  });
  expect((await headwater('fetch', '--output', output)).code).toBe(2);
});
