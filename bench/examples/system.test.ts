import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { dossierOfExample } from './run.ts';
import { scoreCase, systemOf } from './system.ts';
import { systemTable } from './system-table.ts';

const ours = await dossierOfExample(fileURLToPath(new URL('../../examples/spill/', import.meta.url)));

/** What a system answers that reads nothing out of the reports. */
const silent = { reports: ours.reports, statements: [], families: [], claims: [], conflicts: [] };

describe('the answers of another system', () => {
  it('are scored beside ours and the baselines, one row each', () => {
    const { system, dossiers } = systemOf({ system: 'Silent', cases: { spill: silent } });
    const lines = systemTable([
      { system, scored: [scoreCase('spill', dossiers.get('spill')!)] },
      { system: 'Headwater', scored: [scoreCase('spill', ours)] },
    ]).split('\n');
    expect(lines[0]).toMatch(/^ +range\.right +range\.over/);
    expect(lines[1]).toMatch(/^Silent +0\.000 +0\.000 +0\.000 +0\.000/);
    expect(lines[2]).toMatch(/^Headwater +0\.[1-9]/);
    expect(lines.filter((line) => line.startsWith('baseline: '))).toHaveLength(6);
  });

  it('may call reports as the labels do, and need no more of a dossier than is scored', () => {
    const reports = ours.reports.map(({ inputs, text }) => {
      const [input] = inputs;
      return { id: input!.split('/').at(-1)!, text };
    });
    const { dossiers } = systemOf({ system: 'Plain', cases: { spill: { ...silent, reports } } });
    expect(scoreCase('spill', dossiers.get('spill')!).outcome.claims).toHaveLength(9);
  });

  it('say what is wrong with them, and where', () => {
    expect(() => systemOf({ system: 'X', cases: { spilt: silent } })).toThrow('no case is called spilt');
    expect(() => systemOf({ system: 'X', cases: { spill: { reports: [] } } })).toThrow('case spill: ');
  });
});
