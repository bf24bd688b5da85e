import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** What the linter says of a file with this source in a folder of a room. */
function lint(folder: string, source: string): string {
  const file = join(folder, 'probe.ts');
  writeFileSync(file, source);
  const { stdout } = spawnSync(process.execPath, [oxlint, '--config', join(root, '.oxlintrc.json'), file], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout;
}

describe('rooms import only from rooms before them, through their doors', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'src', 'language', 'probe-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a later room is refused', () => {
    expect(lint(folder, "import '../../statements/index.ts';\n")).toMatch(/no-restricted-imports/);
  });

  test('an earlier room beside its door is refused', () => {
    expect(lint(folder, "import '../../text/hash.ts';\n")).toMatch(/by its door/);
  });

  test('the file system is refused in a pure stage', () => {
    expect(lint(folder, "import 'node:fs';\n")).toMatch(/Stages are pure/);
  });

  test('an earlier room’s door is let through', () => {
    expect(lint(folder, "import '../../text/index.ts';\n")).not.toMatch(/no-restricted-imports/);
  });
});
