import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Timeline, TimelineEvent } from '../../src/server/api/index.ts';
import { saveSvg } from '../shared/save.ts';
import { useWidth } from '../shared/use-width.ts';
import { Waiting } from '../shared/waiting.tsx';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { firstReach, type Reach, REACHES, reachStretch } from './reach.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { TimelineTables } from './timeline-tables.tsx';

const STEP = 60;

/** The events that most reports tell, in order of time. */
function mostReported(events: readonly TimelineEvent[], most: number): readonly TimelineEvent[] {
  if (events.length <= most) return events;
  const kept = new Set(events.toSorted((a, b) => b.reports - a.reports).slice(0, most));
  return events.filter((event) => kept.has(event));
}

function ReachChoice({ reach, choose }: { reach: Reach; choose: (reach: Reach) => void }): ReactNode {
  return (
    <label className="choice">
      {TEXT.timeline.reach}{' '}
      <select value={reach} onChange={(event) => choose(event.target.value as Reach)}>
        {REACHES.map((one) => (
          <option key={one} value={one}>
            {TEXT.timeline.reaches[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Loaded({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [reach, setReach] = useState(() => firstReach(timeline));
  const [most, setMost] = useState(STEP);
  const events = useMemo(() => mostReported(timeline.events, most), [timeline, most]);
  const stretch = useMemo(() => reachStretch(timeline, reach), [timeline, reach]);
  const { reports, undated, unplaced } = timeline;
  return (
    <>
      <p className="actions">
        <ReachChoice reach={reach} choose={setReach} />
        <button type="button" onClick={() => saveSvg('timeline.svg', picture.current)}>
          {TEXT.saveSvg}
        </button>
      </p>
      <div ref={box} className="drawn">
        {width > 0 && <TimelinePicture shown={{ events, reports, stretch, width }} picture={picture} />}
      </div>
      {events.length < timeline.events.length && (
        <p className="actions">
          <span>{TEXT.timeline.shown(events.length, timeline.events.length)}</span>
          <button type="button" onClick={() => setMost(most + STEP)}>
            {TEXT.timeline.more}
          </button>
        </p>
      )}
      <TimelineTables events={events} reports={reports} />
      <p className="facts">
        <span>{TEXT.timeline.undated(undated)}</span>
        {unplaced > 0 && <span>{TEXT.timeline.unplaced(unplaced)}</span>}
      </p>
    </>
  );
}

/** Claims by the time of what they tell, reports by publication: as a picture and as tables. */
export function TimelineView(): ReactNode {
  const { data, error } = useResource<Timeline>('/timeline');
  const empty = data !== null && data.events.length === 0 && data.reports.length === 0;
  return (
    <div className="page wide">
      <h1>{TEXT.timeline.title}</h1>
      <p className="facts">{TEXT.timeline.how}</p>
      {data === null && <Waiting error={error} />}
      {empty && <p className="notice">{TEXT.timeline.none}</p>}
      {data && !empty && <Loaded timeline={data} />}
    </div>
  );
}
