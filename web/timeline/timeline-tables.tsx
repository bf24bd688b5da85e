import type { ReactNode } from 'react';
import type { Timeline, TimelineEvent } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Words } from '../shared/words.tsx';
import { dateText, TEXT } from '../texts.ts';
import { whenText } from './event-time.ts';

function EventTable({ events }: { readonly events: readonly TimelineEvent[] }): ReactNode {
  return (
    <table>
      <caption>{TEXT.timeline.event}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXT.timeline.when}</th>
          <th scope="col">{TEXT.timeline.claim}</th>
          <th scope="col">{TEXT.reports.title}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.claim}>
            <td>{whenText(event)}</td>
            <td>
              <a href={TO.claim(event.claim)}>
                <Words>{event.gist}</Words>
              </a>
            </td>
            <td>{event.reports}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReportTable({ reports }: Pick<Timeline, 'reports'>): ReactNode {
  return (
    <table>
      <caption>{TEXT.timeline.picture}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXT.reports.published}</th>
          <th scope="col">{TEXT.reports.name}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, name, published }) => (
          <tr key={id}>
            <td>{dateText(published)}</td>
            <td>
              <a href={TO.report(id)}>
                <Words>{name}</Words>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the picture shows, in words. */
export function TimelineTables({
  events,
  reports,
}: {
  readonly events: readonly TimelineEvent[];
  readonly reports: Timeline['reports'];
}): ReactNode {
  return (
    <details className="tables">
      <summary>{TEXT.tables}</summary>
      <EventTable events={events} />
      <ReportTable reports={reports} />
    </details>
  );
}
