import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { isBuilt } from '../speed/built.ts';
import { mixedReports } from '../speed/texts.ts';
import { reportsOf } from '../stories/run.ts';
import { compromiseParse, yardstick } from '../yardstick.ts';

/**
 * Time of every stage over 50 reports mixed from the labelled stories, as a multiple of the yardstick on the same
 * texts in the same run; then a cold start with 15 of them: its seconds and its peak memory.
 */
export const speed: Scorer = { name: 'speed', metrics: ['speed.'], run: scoreSpeed };

const STORY = 50;
const COLD = 15;
const YARDSTICK = '× yardstick';

async function scoreSpeed({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const mixed = mixedReports(corpora, STORY);
  if (mixed.length === 0) {
    log('speed: skipped, no stories to read');
    return {};
  }
  if (!isBuilt()) {
    log('speed: skipped, the rooms are not compiled (npm run build)');
    return {};
  }
  const { timeStages } = await import('../speed/stages.ts');
  const texts = mixed.map(({ text }) => text);
  const unit = yardstick(texts);
  const compromise = compromiseParse(texts) / unit;
  const stages = timeStages(await reportsOf(mixed));
  const times = (seconds: number): Metric => ({ value: seconds / unit, unit: YARDSTICK, n: STORY });
  return {
    'speed.yardstick': { value: unit, unit: 's', n: STORY },
    'speed.language': { ...times(stages.language), peers: { compromise } },
    'speed.measures': times(stages.measures),
    'speed.statements': times(stages.statements),
    'speed.story': times(stages.story),
    'speed.story.lineage': times(stages.lineage),
    'speed.story.claims': times(stages.claims),
    'speed.story.corroboration': times(stages.corroboration),
    'speed.dossier': times(stages.dossier),
    ...coldStart(corpora),
  };
}

function coldStart(corpora: string): Record<string, Metric> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'));
  try {
    const file = join(folder, 'story.jsonl');
    writeFileSync(
      file,
      mixedReports(corpora, COLD)
        .map((report) => JSON.stringify(report))
        .join('\n'),
    );
    const script = fileURLToPath(new URL('../speed/cold-start.ts', import.meta.url));
    const done = spawnSync(process.execPath, ['--import', 'tsx', script, file], { encoding: 'utf8' });
    if (done.status !== 0)
      throw new Error(
        `cold start: ${done.stderr
          .trim()
          .split('\n')
          .find((line) => line.includes('Error'))}`,
      );
    const { seconds, megabytes } = JSON.parse(done.stdout) as { seconds: number; megabytes: number };
    return {
      'speed.cold.seconds': { value: seconds, unit: 's', n: COLD },
      'speed.cold.memory': { value: megabytes, unit: 'MB', n: COLD },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
