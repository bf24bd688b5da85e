import type { Claim, Statement, Time } from '../../model/index.ts';
import { compareText, groupBy } from '../../text/index.ts';
import type { Timeline, TimelineEvent } from '../api/index.ts';
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

/** Claims by the time of what they tell, and reports by when they were published. */
export function timelineOf(shelf: Shelf): Timeline {
  const { claims, reports } = shelf.dossier;
  const events = claims.flatMap((claim) => eventOf(claim, shelf));
  const keyOf = ({ earliest, latest }: TimelineEvent) => earliest ?? latest ?? '';
  return {
    revision: shelf.revision,
    events: events.sort(
      (a, b) => compareText(keyOf(a), keyOf(b)) || b.reports - a.reports || compareText(a.claim, b.claim),
    ),
    undated: claims.length - events.length,
    reports: reports
      .flatMap(({ id, published }) =>
        published === null ? [] : [{ id, name: shelf.refs.get(id)!.name, published }],
      )
      .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id)),
  };
}
