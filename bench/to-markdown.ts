import { readFileSync } from 'node:fs';
import type { Metric } from './scorer.ts';
import { readable } from './table.ts';

/**
 * Prints the figures that `npm run bench -- --json FILE` wrote as one Markdown table a family of metrics:
 * `npx tsx bench/to-markdown.ts FILE`.
 */
function main(file: string | undefined): void {
  if (file === undefined) throw new Error('npx tsx bench/to-markdown.ts FILE: FILE is missing');
  const metrics = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Metric>;
  const families = new Map<string, string[]>();
  for (const [name, metric] of Object.entries(metrics)) {
    const family = name.split('.')[0]!;
    families.set(family, [...(families.get(family) ?? []), row(name, metric)]);
  }
  for (const [family, rows] of families)
    console.log(
      `### ${family}\n\n| metric | ours | n | peers and baselines |\n|---|---|---|---|\n${rows.join('\n')}\n`,
    );
}

function row(name: string, { value, unit, n, peers = {} }: Metric): string {
  const others = Object.entries(peers).map(
    ([peer, figure]) => `${peer} ${readable(figure, unit === 'share' ? 'share' : '')}`,
  );
  return `| \`${name}\` | ${readable(value, unit)} | ${n} | ${others.join('; ')} |`;
}

main(process.argv[2]);
