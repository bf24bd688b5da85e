import type { ReactNode, RefObject } from 'react';
import type { Timeline, TimelineEvent } from '../../src/server/api/index.ts';
import { stepFocus } from '../shared/step-focus.ts';
import { TEXT } from '../texts.ts';
import { type Stretch, ticksOf } from './axis.ts';
import { EventRow } from './event-row.tsx';
import { type Frame, frameOf } from './frame.ts';
import { placeReports, PublishedLanes } from './published-lanes.tsx';

const AXIS = 24;
const CAPTION = 20;
const A_LABEL = 90;

function Axis({ frame, shown, height }: { frame: Frame; shown: Stretch; height: number }): ReactNode {
  const most = Math.max(2, Math.floor((frame.plot[1] - frame.plot[0]) / A_LABEL));
  const ticks = ticksOf(shown, most);
  const fits = (at: number) => frame.x(at) + A_LABEL - 12 <= frame.width;
  return ticks.map(({ at, label }) => (
    <g key={at}>
      <line className="grid" x1={frame.x(at)} x2={frame.x(at)} y1={AXIS - 6} y2={height} />
      <text
        className="tick"
        x={fits(at) ? frame.x(at) + 3 : frame.x(at) - 3}
        y={14}
        textAnchor={fits(at) ? 'start' : 'end'}
      >
        {label}
      </text>
    </g>
  ));
}

/** The ends of bars that the words leave open. */
function Fades(): ReactNode {
  return (
    <defs>
      <linearGradient id="fade-end">
        <stop className="near" offset="0.4" />
        <stop className="far" offset="1" />
      </linearGradient>
      <linearGradient id="fade-start">
        <stop className="far" offset="0" />
        <stop className="near" offset="0.6" />
      </linearGradient>
    </defs>
  );
}

/** What the picture shows. */
export interface Shown {
  readonly events: readonly TimelineEvent[];
  readonly reports: Timeline['reports'];
  readonly stretch: Stretch;
  readonly width: number;
}

/** Reports by publication above, below them a row for each event with a bar from its earliest to its latest day. */
export function TimelinePicture({
  shown: { events, reports, stretch, width },
  picture,
}: {
  readonly shown: Shown;
  readonly picture: RefObject<SVGSVGElement | null>;
}): ReactNode {
  const frame = frameOf(width, stretch);
  const placed = placeReports(reports, frame, stretch);
  const first = AXIS + CAPTION + placed.height + CAPTION + 8;
  const height = first + events.length * frame.row + 4;
  return (
    <svg
      ref={picture}
      className="timeline"
      role="group"
      aria-label={TEXT.timeline.title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Fades />
      <Axis frame={frame} shown={stretch} height={height} />
      <text className="caption" x={4} y={AXIS + 13}>
        {TEXT.timeline.picture}
        {placed.rest > 0 && ` ${TEXT.timeline.notDrawn(placed.rest)}`}
      </text>
      <PublishedLanes placed={placed} top={AXIS + CAPTION} />
      <text className="caption" x={4} y={first - 8}>
        {TEXT.timeline.event}
      </text>
      <g role="group" aria-label={TEXT.timeline.event} onKeyDown={stepFocus}>
        {events.map((event, index) => (
          <EventRow
            key={event.claim}
            event={event}
            index={index}
            top={first + index * frame.row}
            frame={frame}
            shown={stretch}
          />
        ))}
      </g>
    </svg>
  );
}
