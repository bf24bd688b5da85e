import type { Outcome, Row } from './runner.ts';

/** The figures as one aligned table, then what was skipped and what failed, each by name. */
export function table(outcome: Outcome): string {
  const head = ['metric', 'ours', 'n', 'seconds', 'peers and baselines'];
  const lines = align([head, ...outcome.rows.map(cells)]);
  const skipped = outcome.skipped.map((name) => `skipped  ${name}: no data of its own in the folder`);
  const failed = outcome.failures.map(({ scorer, message }) => `FAILED   ${scorer}: ${message}`);
  return `${[...lines, ...skipped, ...failed].join('\n')}\n`;
}

/** The figures by metric name: `{value, peers, unit, n}`, ended by a newline. */
export function metricsJson({ rows }: Outcome): string {
  const metrics = rows.map(({ metric, figure }) => {
    const { value, peers = {}, unit, n } = figure;
    return [metric, { value, peers, unit, n }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(metrics), null, 2)}\n`;
}

/** A figure for reading: shares with three decimals, others with three digits that count, then the unit. */
export function readable(value: number, unit: string): string {
  if (unit === 'share') return value.toFixed(3);
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);
  return `${digits} ${unit}`.trimEnd();
}

function cells({ metric, figure, seconds }: Row): readonly string[] {
  const peers = Object.entries(figure.peers ?? {}).map(
    ([name, value]) => `${name} ${readable(value, figure.unit === 'share' ? 'share' : '')}`,
  );
  return [
    metric,
    readable(figure.value, figure.unit),
    String(figure.n),
    seconds.toFixed(1),
    peers.join(' · '),
  ];
}

/** Pads every column but the last; numbers (all columns but the first and the last) stand to the right. */
export function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column === row.length - 1) return cell;
        return column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}
