import { publicationOf } from '../../lineage/index.ts';
import type { Claim, Statement, Time } from '../../model/index.ts';
import { compareText, groupBy } from '../../text/index.ts';
import type { Timeline, TimelineEvent, TimelineReport } from '../api/index.ts';
import { eventTimes } from './board.ts';
import { dayNumber } from './scale.ts';
import type { Shelf } from './shelf.ts';

interface Told {
  readonly time: Time;
  readonly statement: Statement;
}

function widthOf({ earliest, latest }: Time): number {
  const [from, to] = [dayNumber(earliest), dayNumber(latest)];
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
}

/** The time that most statements give; of several the narrowest, then the first by its EDTF. */
function commonest(told: readonly Told[]): Told[] | undefined {
  return [...groupBy(told, ({ time }) => time.edtf!).entries()].sort(
    ([a, left], [b, right]) =>
      right.length - left.length || widthOf(left[0]!.time) - widthOf(right[0]!.time) || compareText(a, b),
  )[0]?.[1];
}

function eventOf(claim: Claim, shelf: Shelf): TimelineEvent[] {
  const statements = claim.statements.flatMap(({ id }) => shelf.statements.get(id) ?? []);
  const told = statements.flatMap((statement) =>
    eventTimes(statement).flatMap((time) => (time.edtf === null ? [] : [{ time, statement }])),
  );
  const found = commonest(told);
  if (found === undefined) return [];
  const { edtf, earliest, latest } = found[0]!.time;
  if (earliest === null && latest === null) return [];
  return [
    {
      claim: claim.id,
      gist: claim.gist,
      edtf: edtf!,
      earliest,
      latest,
      statements: found.length,
      reports: new Set(statements.map(({ report }) => report)).size,
    },
  ];
}

function reportOf(id: string, published: string | null, shelf: Shelf): TimelineReport[] {
  const time = publicationOf(published);
  if (published === null || time === null) return [];
  return [{ id, name: shelf.refs.get(id)!.name, published, from: time.earliest, to: time.latest }];
}

const keyOf = ({ earliest, latest }: TimelineEvent) => earliest ?? latest ?? '';

/** From the first to the last day; of one day, clock times in their order. */
function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(keyOf(a), keyOf(b)) ||
    compareText(a.edtf, b.edtf) ||
    b.reports - a.reports ||
    compareText(a.claim, b.claim)
  );
}

/** Claims by the time of what they tell, and reports by when they were published. */
export function timelineOf(shelf: Shelf): Timeline {
  const { claims, reports } = shelf.dossier;
  const events = claims.flatMap((claim) => eventOf(claim, shelf));
  const placed = reports.flatMap(({ id, published }) => reportOf(id, published, shelf));
  return {
    revision: shelf.revision,
    events: events.sort(inTime),
    undated: claims.length - events.length,
    reports: placed.sort((a, b) => a.from - b.from || a.to - b.to || compareText(a.id, b.id)),
    unplaced: reports.length - placed.length,
  };
}
