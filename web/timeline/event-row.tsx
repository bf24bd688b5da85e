import type { ReactNode } from 'react';
import type { TimelineEvent } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { count, TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import type { Stretch } from './axis.ts';
import { isDoubtful, stretchOf, whenText } from './event-time.ts';
import { cut, type Frame } from './frame.ts';
import { meets } from './reach.ts';

const BAR = 11;
const LEAST_BAR = 4;
const A_LETTER = 6.8;
const A_GIST_LETTER = 7.4;

function clip(text: string, width: number): string {
  const most = Math.max(8, Math.floor(width / A_GIST_LETTER));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function barClass(event: TimelineEvent): string {
  if (event.earliest === null) return 'bar open-start';
  if (event.latest === null) return 'bar open-end';
  return isDoubtful(event) ? 'bar doubt' : 'bar';
}

/** Beside the bar where there is room: right of it, else left of it. */
function Beside({
  text,
  bar: [from, to],
  y,
  frame,
}: {
  readonly text: string;
  readonly bar: Stretch;
  readonly y: number;
  readonly frame: Frame;
}): ReactNode {
  const room = text.length * A_LETTER + 6;
  const [right, left] = [to + room <= frame.width, from - room >= frame.plot[0]];
  if (!right && !left) return null;
  return (
    <text className="when" x={right ? to + 6 : from - 6} y={y} textAnchor={right ? 'start' : 'end'}>
      {text}
    </text>
  );
}

/** The time of an event; with an arrow towards it when it lies outside of what is shown. */
function toldTime(event: TimelineEvent, shown: Stretch): string {
  const stretch = stretchOf(event);
  if (meets(stretch, shown)) return whenText(event);
  return stretch[1] <= shown[0] ? `← ${whenText(event)}` : `${whenText(event)} →`;
}

/** An event outside of what is shown, told at the edge that is nearer to it. */
function Elsewhere({ text, y, plot }: { text: string; y: number; plot: Stretch }): ReactNode {
  const before = text.startsWith('←');
  return (
    <text className="when" x={before ? plot[0] : plot[1]} y={y} textAnchor={before ? 'start' : 'end'}>
      {text}
    </text>
  );
}

function Bar({
  event,
  y,
  frame,
  shown,
}: {
  readonly event: TimelineEvent;
  readonly y: number;
  readonly frame: Frame;
  readonly shown: Stretch;
}): ReactNode {
  const [stretch, text] = [stretchOf(event), toldTime(event, shown)];
  if (!meets(stretch, shown)) return <Elsewhere text={text} y={y + BAR - 1} plot={frame.plot} />;
  const [from, to] = cut(frame, stretch);
  const width = Math.max(LEAST_BAR, to - from);
  return (
    <>
      <rect className={barClass(event)} x={from} y={y} width={width} height={BAR} rx={3} />
      <Beside text={text} bar={[from, from + width]} y={y + BAR - 1} frame={frame} />
    </>
  );
}

/** A claim with the time of what it tells, as a row that leads to the claim. */
export function EventRow({
  event,
  index,
  top,
  frame,
  shown,
}: {
  readonly event: TimelineEvent;
  readonly index: number;
  readonly top: number;
  readonly frame: Frame;
  readonly shown: Stretch;
}): ReactNode {
  const { width, words, row } = frame;
  const gist = visible(event.gist);
  const short = clip(gist, words === 0 ? width - 8 : words - 8);
  const said = `${short} ${toldTime(event, shown)}, ${count(event.reports, 'report')}${short === gist ? '' : ` (${gist})`}`;
  return (
    <a
      className="event"
      href={TO.claim(event.claim)}
      tabIndex={index === 0 ? 0 : -1}
      aria-label={said}
      data-from={event.earliest ?? TEXT.timeline.open}
      data-to={event.latest ?? TEXT.timeline.open}
    >
      <rect className="ground" x={0} y={top} width={width} height={row} />
      <text className="gist" x={4} y={top + 17}>
        {`${short} `}
      </text>
      <Bar event={event} y={words === 0 ? top + 25 : top + 8} frame={frame} shown={shown} />
    </a>
  );
}
