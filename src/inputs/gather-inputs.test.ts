import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from '../reports/index.ts';
import { gatherInputs, LARGEST_FILE } from './index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text = 'A ferry ran aground.'): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** Names below the folder, and codes of problems by name. */
async function gathered(paths: readonly string[] = [folder]) {
  const { inputs, problems } = await gatherInputs(paths);
  const short = (name: string) => name.slice(folder.length + 1);
  return {
    names: inputs.map(({ name }) => short(name)),
    problems: problems.map(({ input, code }) => `${short(input)} ${code}`),
  };
}

describe('files and folders', () => {
  it('walks folders in the order of code units and leaves hidden files and node_modules out', async () => {
    for (const name of ['b.txt', 'B.txt', 'a/z.html', '.hidden', '.git/x.txt', 'node_modules/y.txt'])
      await put(name);
    expect(await gathered()).toEqual({ names: ['B.txt', 'a/z.html', 'b.txt'], problems: [] });
  });

  it('reads a file once, however often it is named', async () => {
    const file = await put('a.txt');
    expect((await gathered([file, folder, file])).names).toEqual(['a.txt']);
  });
});

describe('pages saved with everything that belongs to them', () => {
  it('are reports, and the folders of pictures and frames beside them are not', async () => {
    const page = '<!doctype html><p>A ferry ran aground off the port of Norhaven.</p>';
    for (const name of [
      'Ferry.html',
      'Ferry_files/frame.html',
      'Ferry_files/style.css',
      'Fähre.htm',
      'Fähre-Dateien/anzeige.html',
      'in/Bridge.xhtml',
      'in/Bridge_fichiers/cadre.html',
    ])
      await put(name, page);
    expect(await gathered()).toEqual({ names: ['Ferry.html', 'Fähre.htm', 'in/Bridge.xhtml'], problems: [] });
  });

  it('leave a folder alone that has no page beside it, or that was named itself', async () => {
    await put('case_files/a.txt');
    await put('Ferry.html');
    await put('Ferry_files/frame.html');
    expect((await gathered()).names).toEqual(['Ferry.html', 'case_files/a.txt']);
    expect((await gathered([join(folder, 'Ferry_files')])).names).toEqual(['Ferry_files/frame.html']);
  });
});

describe('side files', () => {
  it('joins a side file with its report', async () => {
    await put('a.txt');
    await put('a.meta.json', '{"publisher": "Norhaven Gazette", "other": 1}');
    const { inputs } = await gatherInputs([folder]);
    expect(inputs.map(({ meta }) => meta)).toEqual([{ publisher: 'Norhaven Gazette' }]);
  });

  it('finds the side file of a file that is named by itself', async () => {
    const file = await put('a.html', '<p>A ferry ran aground off the port of Norhaven.</p>');
    await put('a.html.meta.json', '{"publisher": "Norhaven Gazette"}');
    const { inputs } = await gatherInputs([file]);
    expect(readInputs(inputs).reports.map(({ publisher }) => publisher)).toEqual(['Norhaven Gazette']);
  });

  it('reads a report whose side file is broken, and says so', async () => {
    await put('a.txt');
    await put('a.meta.json', '{');
    expect(await gathered()).toEqual({ names: ['a.txt'], problems: ['a.meta.json broken-meta'] });
  });
});

describe('what cannot be read', () => {
  it('names what is not there and reads the rest', async () => {
    const file = await put('a.txt');
    expect(await gathered([join(folder, 'nowhere.txt'), file])).toEqual({
      names: ['a.txt'],
      problems: ['nowhere.txt not-found'],
    });
  });

  it('says that a folder holds nothing to read', async () => {
    await mkdir(join(folder, 'empty'));
    await put('.hidden');
    expect((await gathered()).problems).toEqual(['empty empty-folder']);
    expect((await gathered([join(folder, 'empty')])).problems).toEqual(['empty empty-folder']);
  });

  it('ends at loops of links and tells links to nowhere', async () => {
    await put('a/a.txt');
    await symlink(join(folder, 'a'), join(folder, 'a/loop'));
    await symlink(join(folder, 'gone'), join(folder, 'broken'));
    await symlink(join(folder, 'self'), join(folder, 'self'));
    expect(await gathered()).toEqual({
      names: ['a/a.txt'],
      problems: ['a/loop link-loop', 'broken broken-link', 'self link-loop'],
    });
  });

  it('does not read files over the limit', async () => {
    const file = await put('big.txt');
    await truncate(file, LARGEST_FILE + 1);
    expect(await gathered()).toEqual({ names: [], problems: ['big.txt too-large'] });
  });

  it.skipIf(process.getuid?.() === 0)('names files that may not be read', async () => {
    await chmod(await put('secret.txt'), 0);
    expect(await gathered()).toEqual({ names: [], problems: ['secret.txt no-permission'] });
  });

  it('says of every problem what to do', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'broken'));
    const { problems } = await gatherInputs([folder, join(folder, 'nowhere')]);
    expect(problems).toHaveLength(2);
    for (const { message } of problems) expect(message).toMatch(/; .+\.$/);
  });
});
