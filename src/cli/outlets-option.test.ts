import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { outletNamed, useOutlets } from '../outlets/index.ts';
import { loadOutlets } from './outlets-option.ts';

afterEach(() => {
  useOutlets([]);
  vi.restoreAllMocks();
});

async function fileWith(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'headwater-outlets-')), 'outlets.txt');
  await writeFile(file, text);
  return file;
}

it('knows the outlets of a person’s own file, and tells which lines it could not read', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(outletNamed('Fordwick Wire')).toBeNull();
  await loadOutlets(
    await fileWith('# mine\nagency | Fordwick Wire | FWire; ~FW | fwire.example\nFordwick Bugle\n'),
  );
  expect(outletNamed('FWire')).toMatchObject({ name: 'Fordwick Wire', kind: 'agency' });
  expect(outletNamed('Reuters')?.name).toBe('Reuters');
  expect(told.mock.calls.join('')).toContain('line 3');
});
