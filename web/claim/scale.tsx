import type { ReactNode } from 'react';
import type { ConflictView } from '../../src/server/api/index.ts';

type Scale = NonNullable<ConflictView['scale']>;

const WIDTH = 640;
const LEFT = 20;
const RIGHT = 20;
const ROW = 30;

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The finite ends of all marks, widened where they are one. */
export function extentOf({ marks, kind }: Scale): readonly [number, number] {
  const ends = marks.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max((high - low) * 0.15, kind === 'time' ? 1 : Math.abs(high) * 0.1, 0.5);
  return [low - room, high + room];
}

function ticks([low, high]: readonly [number, number], kind: Scale['kind']): number[] {
  const raw = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max([1, 2, 5, 10].find((one) => one * power >= raw)! * power, kind === 'time' ? 1 : 0);
  const out: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) out.push(Number(at.toPrecision(12)));
  return out;
}

/** The sides of a conflict on one line: a point for an exact value, a bar for a range, an arrow where it is open. */
export function ScalePicture({ scale, label }: { readonly scale: Scale; readonly label: string }): ReactNode {
  const extent = extentOf(scale);
  const x = (value: number) =>
    LEFT + ((value - extent[0]) / (extent[1] - extent[0])) * (WIDTH - LEFT - RIGHT);
  const height = scale.marks.length * ROW + 34;
  return (
    <svg className="scale" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height}`}>
      {ticks(extent, scale.kind).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={4} y2={height - 22} />
          <text className="tick" x={x(tick)} y={height - 7} textAnchor="middle">
            {scale.kind === 'time' ? dayText(tick) : tick}
          </text>
        </g>
      ))}
      {scale.marks.map((mark, index) => {
        const [from, to] = [
          mark.low === null ? LEFT : x(mark.low),
          mark.high === null ? WIDTH - RIGHT : x(mark.high),
        ];
        const y = index * ROW + 20;
        return (
          <g key={mark.side} className={`side side-${mark.side % 4}`}>
            <line className="bar" x1={from} x2={Math.max(to, from + 0.1)} y1={y} y2={y} />
            {mark.low === null ? (
              <path className="tip" d={`M${from - 8} ${y}l10 -6v12z`} />
            ) : (
              <circle className="end" cx={from} cy={y} r={5} />
            )}
            {mark.high === null ? (
              <path className="tip" d={`M${to + 8} ${y}l-10 -6v12z`} />
            ) : (
              <circle className="end" cx={to} cy={y} r={5} />
            )}
            <text x={Math.min(Math.max((from + to) / 2, 60), WIDTH - 60)} y={y - 9} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
