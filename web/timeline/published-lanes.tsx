import type { ReactNode } from 'react';
import type { TimelineReport } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { dateText, TEXT } from '../texts.ts';
import { stepFocus } from '../shared/step-focus.ts';
import { visible } from '../visible-text.ts';
import type { Stretch } from './axis.ts';
import { cut, type Frame } from './frame.ts';
import { lanesOf } from './lanes.ts';
import { meets } from './reach.ts';

const MINUTES_A_DAY = 1440;
const SIZE = 8;
const STEP = 10;
const MOST_LANES = 16;

/** A report with where its mark stands. */
interface Mark {
  readonly report: TimelineReport;
  readonly from: number;
  readonly to: number;
  readonly lane: number | null;
}

export interface PlacedReports {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** Reports for which no lane was free. */
  readonly rest: number;
}

function stretchOf({ from, to }: TimelineReport): Stretch {
  return [from / MINUTES_A_DAY, (to + 1) / MINUTES_A_DAY];
}

/** Reports that the frame shows, each in a lane: a dot for a minute, a bar for a day or longer. */
export function placeReports(
  reports: readonly TimelineReport[],
  frame: Frame,
  shown: Stretch,
): PlacedReports {
  const extents = reports.flatMap((report) => {
    const stretch = stretchOf(report);
    if (!meets(stretch, shown)) return [];
    const [from, to] = cut(frame, stretch);
    return [{ report, from, to: Math.max(to, from + SIZE) + 1 }];
  });
  const lanes = lanesOf(extents, MOST_LANES);
  const marks = extents.map((extent, index) => ({ ...extent, lane: lanes[index]! }));
  const used = Math.max(0, ...lanes.map((lane) => (lane === null ? 0 : lane + 1)));
  return { marks, height: used * STEP, rest: lanes.filter((lane) => lane === null).length };
}

function ReportMark({ mark, first, top }: { mark: Mark; first: boolean; top: number }): ReactNode {
  const { report, from, to, lane } = mark;
  if (lane === null) return null;
  const said = `${visible(report.name)}, ${dateText(visible(report.published))}`;
  return (
    <a href={TO.report(report.id)} tabIndex={first ? 0 : -1} aria-label={said}>
      <title>{said}</title>
      <rect
        className={to - from > SIZE + 1 ? 'report doubt' : 'report'}
        x={from}
        y={top + lane * STEP}
        width={to - from - 1}
        height={SIZE}
        rx={SIZE / 2}
      />
    </a>
  );
}

/** Reports by publication, in as many lanes as they need. */
export function PublishedLanes({ placed, top }: { placed: PlacedReports; top: number }): ReactNode {
  return (
    <g className="published" role="group" aria-label={TEXT.timeline.picture} onKeyDown={stepFocus}>
      {placed.marks.map((mark, index) => (
        <ReportMark key={mark.report.id} mark={mark} first={index === 0} top={top} />
      ))}
    </g>
  );
}
