import type { Timeline } from '../../src/server/api/index.ts';
import type { Stretch } from './axis.ts';
import { stretchOf } from './event-time.ts';

/** How much of time the picture shows: the days around the reports, a year around them, or all. */
export const REACHES = ['near', 'year', 'all'] as const;
export type Reach = (typeof REACHES)[number];

const MINUTES_A_DAY = 1440;
const LEAST_ROOM = 3;
const YEAR = 370;

/** The picture begins with the narrowest reach that shows so large a share of the events. */
const SHARE = 0.6;

function reportsStretch({ reports }: Timeline): Stretch | null {
  if (reports.length === 0) return null;
  const from = Math.min(...reports.map(({ from }) => from));
  const to = Math.max(...reports.map(({ to }) => to));
  return [from / MINUTES_A_DAY, to / MINUTES_A_DAY];
}

function whole(timeline: Timeline): Stretch {
  const ends = timeline.events.flatMap((event) => stretchOf(event).filter((end) => Number.isFinite(end)));
  const all = [...ends, ...(reportsStretch(timeline) ?? [])];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((to - from) * 0.03, 1);
  return [from - room, to + room];
}

/** The stretch that a reach stands for. */
export function reachStretch(timeline: Timeline, reach: Reach): Stretch {
  const reports = reportsStretch(timeline);
  if (reach === 'all' || reports === null) return whole(timeline);
  const room = reach === 'year' ? YEAR : Math.max(LEAST_ROOM, reports[1] - reports[0]);
  return [Math.floor(reports[0] - room), Math.ceil(reports[1] + Math.min(room, YEAR / 4))];
}

/** Whether two stretches meet. */
export function meets([from, to]: Stretch, [start, end]: Stretch): boolean {
  return from < end && start < to;
}

/** The reach that a picture begins with. */
export function firstReach(timeline: Timeline): Reach {
  const stretches = timeline.events.map(stretchOf);
  const shows = (reach: Reach) => {
    const stretch = reachStretch(timeline, reach);
    return stretches.filter((one) => meets(one, stretch)).length >= stretches.length * SHARE;
  };
  return REACHES.find(shows) ?? 'all';
}
