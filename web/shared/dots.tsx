import type { ReactNode } from 'react';
import type { OriginGroup } from '../../src/server/api/index.ts';
import { count, TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';

const STEP = 11;
const PAD = 6;
const GAP = 9;
const MOST = 12;
const HEIGHT = 22;

/** A group with where it is drawn. Groups that may be the same stand beside each other. */
interface Placed {
  readonly group: OriginGroup;
  readonly x: number;
  readonly width: number;
  readonly linked: boolean;
}

function widthOf({ dots }: OriginGroup): number {
  return PAD * 2 + (Math.min(dots, MOST) - 1) * STEP + (dots > MOST ? 22 : 0) + 2;
}

function place(groups: readonly OriginGroup[]): Placed[] {
  const ordered = groups.toSorted((a, b) => a.cluster - b.cluster || b.dots - a.dots);
  let x = 1;
  return ordered.map((group, index) => {
    const placed = { group, x, width: widthOf(group), linked: ordered[index - 1]?.cluster === group.cluster };
    x += placed.width + GAP;
    return placed;
  });
}

/** The groups in words, for those who do not see them. */
export function dotsText(groups: readonly OriginGroup[]): string {
  const parts = groups.map(
    ({ name, kind, dots }) => `${count(dots, 'report')} from ${visible(name)} (${TEXT.originKind[kind]})`,
  );
  return `${count(groups.length, 'group')}: ${parts.join('; ')}`;
}

function GroupOfDots({ group, x, width, linked }: Placed): ReactNode {
  const hollow = group.kind === 'unknown' || group.kind === 'unnamed';
  const shown = Math.min(group.dots, MOST);
  return (
    <g>
      {linked && <path className="may" d={`M${x - GAP} ${HEIGHT / 2}h${GAP}`} />}
      <rect className="group" x={x} y={2} width={width} height={HEIGHT - 4} rx={(HEIGHT - 4) / 2} />
      {Array.from({ length: shown }, (_, index) => (
        <circle
          key={index}
          className={hollow ? 'hollow' : 'dot'}
          cx={x + PAD + 1 + index * STEP}
          cy={HEIGHT / 2}
          r={3.6}
        />
      ))}
      {group.dots > MOST && (
        <text x={x + PAD + shown * STEP} y={HEIGHT / 2 + 4}>
          +{group.dots - MOST}
        </text>
      )}
    </g>
  );
}

/**
 * The reports of a claim as dots, in one frame for each origin: hollow where the origin is unknown or unnamed, with a
 * dashed line between frames that may be one.
 */
export function Dots({
  groups,
  most = 6,
}: {
  readonly groups: readonly OriginGroup[];
  readonly most?: number;
}): ReactNode {
  if (groups.length === 0) return <span className="no-dots">–</span>;
  const placed = place(groups).slice(0, most);
  const last = placed.at(-1)!;
  const rest = groups.length - placed.length;
  const width = last.x + last.width + (rest > 0 ? 30 : 2);
  return (
    <svg
      className="dots"
      role="img"
      aria-label={dotsText(groups)}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      {placed.map((one, index) => (
        <GroupOfDots key={index} {...one} />
      ))}
      {rest > 0 && (
        <text x={last.x + last.width + 5} y={HEIGHT / 2 + 4}>
          +{rest}
        </text>
      )}
    </svg>
  );
}
