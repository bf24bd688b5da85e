import type { ReactNode } from 'react';
import type { ConflictView } from '../../src/server/api/index.ts';
import { saveSvg } from '../shared/save.ts';
import { useWidth } from '../shared/use-width.ts';
import { TEXT } from '../texts.ts';

type Scale = NonNullable<ConflictView['scale']>;

const WIDEST = 704;
const NARROW = 480;
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

function ticks([low, high]: readonly [number, number], kind: Scale['kind'], most: number): number[] {
  const raw = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max([1, 2, 5, 10].find((one) => one * power >= raw)! * power, kind === 'time' ? 1 : 0);
  const out: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) out.push(Number(at.toPrecision(12)));
  return out;
}

interface Row {
  readonly mark: Scale['marks'][number];
  readonly y: number;
  readonly width: number;
  readonly x: (value: number) => number;
}

/** One side: a point for an exact value, a bar for a range, an arrow where it is open. */
function SideMark({ mark, y, width, x }: Row): ReactNode {
  const from = mark.low === null ? LEFT : x(mark.low);
  const to = mark.high === null ? width - RIGHT : x(mark.high);
  return (
    <g className={`side side-${mark.side % 4}`}>
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
      <text x={Math.min(Math.max((from + to) / 2, 60), width - 60)} y={y - 9} textAnchor="middle">
        {mark.label}
      </text>
    </g>
  );
}

interface PictureProps {
  readonly scale: Scale;
  readonly label: string;
}

function Picture({ scale, label, width }: PictureProps & { readonly width: number }): ReactNode {
  const extent = extentOf(scale);
  const x = (value: number) =>
    LEFT + ((value - extent[0]) / (extent[1] - extent[0])) * (width - LEFT - RIGHT);
  const height = scale.marks.length * ROW + 34;
  return (
    <svg
      className="scale"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {ticks(extent, scale.kind, width < NARROW ? 2 : 4).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={4} y2={height - 22} />
          <text className="tick" x={x(tick)} y={height - 7} textAnchor="middle">
            {scale.kind === 'time' ? dayText(tick) : tick}
          </text>
        </g>
      ))}
      {scale.marks.map((mark, index) => (
        <SideMark key={mark.side} mark={mark} y={index * ROW + 20} width={width} x={x} />
      ))}
    </svg>
  );
}

/** The sides of a conflict on one line, as wide as there is room, and the way to save it. */
export function ScalePicture(props: PictureProps): ReactNode {
  const [box, room] = useWidth<HTMLDivElement>();
  return (
    <div ref={box}>
      <Picture {...props} width={Math.min(room || WIDEST, WIDEST)} />
      <button
        type="button"
        className="link"
        onClick={() => saveSvg('conflict.svg', box.current?.querySelector('svg') ?? null)}
      >
        {TEXT.saveSvg}
      </button>
    </div>
  );
}
