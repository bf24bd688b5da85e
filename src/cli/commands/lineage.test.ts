import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Derivation } from '../../model/index.ts';
import { lineageCommand } from './lineage.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;

/** Runs the command in a process of its own, as a person would. */
function headwater(args: readonly string[], stdin: string) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const command = [tsx, join(root, 'src', 'cli', 'main.ts'), 'lineage', ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', input: stdin });
  return { status, stdout };
}

/** Runs the command here, on files of the folder; gives what it wrote to a file and to stderr. */
async function lineage(names: readonly string[], ...options: readonly string[]) {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(folder, 'out');
  rmSync(file, { force: true });
  process.exitCode = 0;
  const args = [...names.map((name) => join(folder, name)), ...options, '-o', file];
  await lineageCommand().parseAsync(args, { from: 'user' });
  const stderr = told.mock.calls.map(([text]) => String(text)).join('');
  told.mockRestore();
  const status = process.exitCode;
  process.exitCode = 0;
  return { status, out: existsSync(file) ? readFileSync(file, 'utf8') : '', stderr };
}

const STORY =
  'The lock gates at Tarn Ferry gave way before dawn, and the barge Wilhelmine was carried over the weir with two deckhands aboard. Both swam to the reed bank, where an angler pulled them out.';
const REPORTS = [
  { id: 'first', publisher: 'Tarn <Echo> & Post', published: '2031-03-04T06:00Z', text: STORY },
  {
    id: 'second',
    publisher: 'Weir "Daily"',
    published: '2031-03-04T09:00Z',
    text: `${STORY} Nobody was hurt.`,
  },
  {
    id: 'other',
    published: '2031-03-04T09:00Z',
    text: 'Beekeepers in Holm counted forty new hives in spring, said their chairwoman.',
  },
];
const LINES = REPORTS.map((report) => JSON.stringify(report)).join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-lineage-'));
  writeFileSync(join(folder, 'all.jsonl'), LINES);
  mkdirSync(join(folder, 'each'));
  for (const report of REPORTS)
    writeFileSync(join(folder, 'each', `${report.id}.json`), JSON.stringify(report));
  writeFileSync(join(folder, 'broken.jsonl'), `{"id": \n${LINES}\n${JSON.stringify(REPORTS[0])}\n[]\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function edgesOf(stdout: string): Pick<Derivation, 'from' | 'to' | 'kind' | 'direction'>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Derivation)
    .map(({ from, to, kind, direction }) => ({ from, to, kind, direction }));
}

const EDGE = { from: 'second', to: 'first', kind: 'copies', direction: 'known' };

describe('edges as JSON lines', () => {
  test('of a file, with a word about them on stderr', async () => {
    const { status, out, stderr } = await lineage(['all.jsonl']);
    expect({ status, edges: edgesOf(out) }).toEqual({ status: 0, edges: [EDGE] });
    expect(stderr).toMatch(/headwater: 3 reports, 2 families, 1 derivations\n$/);
  });

  test('of a folder and of stdin are the same', async () => {
    const { out } = await lineage(['all.jsonl']);
    expect((await lineage(['each'])).out).toBe(out);
    expect(headwater([], LINES)).toEqual({ status: 0, stdout: out });
  });

  test('bad lines are named and lose nothing; a report given twice is one', async () => {
    const { status, out, stderr } = await lineage(['broken.jsonl', 'nowhere.jsonl']);
    expect({ status, edges: edgesOf(out) }).toEqual({ status: 0, edges: [EDGE] });
    expect(stderr).toContain('broken.jsonl#1 is not valid JSON');
    expect(stderr).toContain('[empty-input]');
    expect(stderr).toContain('[not-found]');
    expect(stderr).toContain('3 reports,');
  });

  test('nothing to read ends with 1', async () => {
    expect(await lineage(['nowhere.jsonl'])).toMatchObject({ status: 1, out: '' });
  });
});

describe('edges as GraphML', () => {
  test('a node for each report and an edge between them', async () => {
    const { status, out } = await lineage(['all.jsonl'], '--format', 'graphml');
    expect(status).toBe(0);
    expect(out).toContain('<data key="publisher">Tarn &lt;Echo&gt; &amp; Post</data>');
    expect(out.match(/<node /g)).toHaveLength(3);
    expect(out.match(/<edge id="e0" source="n1" target="n0">/g)).toHaveLength(1);
  });
});
