import { type ReactNode, useMemo, useState } from 'react';
import { WindowVirtualizer } from 'virtua';
import type { ReportList } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Words } from '../shared/words.tsx';
import { count, dateText, TEXT } from '../texts.ts';
import { go } from '../use-place.ts';
import { useResource } from '../use-resource.ts';

type Ref = ReportList['reports'][number];

function Line({
  report,
  selected,
  turn,
}: {
  readonly report: Ref;
  readonly selected: boolean;
  readonly turn: () => void;
}): ReactNode {
  return (
    <article className="report-row">
      <input
        type="checkbox"
        aria-label={TEXT.reports.select(report.name)}
        checked={selected}
        onChange={turn}
      />
      <div>
        <a href={TO.report(report.id)} dir="auto">
          <Words>{report.title ?? report.name}</Words>
        </a>
        <p className="facts">
          <b>
            <Words>{report.name}</Words>
          </b>
          {report.published !== null && <span>{dateText(report.published)}</span>}
          <span>{count(report.statements, 'statement')}</span>
          <span>
            {Math.round(report.coverage * 100)} % {TEXT.reports.coverage.toLowerCase()}
          </span>
          {report.language !== 'en' && <span>{report.language}</span>}
          {report.family !== null && <span className="decided">{TEXT.reports.family}</span>}
        </p>
      </div>
    </article>
  );
}

function Loaded({ reports }: { readonly reports: readonly Ref[] }): ReactNode {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    const of = ({ name, title, author, published }: Ref) =>
      [name, title, author, published].join(' ').toLowerCase();
    return reports.filter((report) => of(report).includes(wanted));
  }, [reports, typed]);
  const turn = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <div className="search">
        <label htmlFor="find-report">{TEXT.reports.find}</label>
        <input
          id="find-report"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" disabled={chosen.length < 2} onClick={() => go(TO.compare(chosen.slice(0, 4)))}>
          {TEXT.reports.compare(chosen.length)}
        </button>
      </div>
      <div role="list" aria-label={TEXT.reports.title} className="rows">
        <WindowVirtualizer itemSize={64}>
          {shown.map((report, index) => (
            <div key={report.id} role="listitem" aria-setsize={shown.length} aria-posinset={index + 1}>
              <Line report={report} selected={chosen.includes(report.id)} turn={() => turn(report.id)} />
            </div>
          ))}
        </WindowVirtualizer>
      </div>
    </>
  );
}

/** All reports of the set. */
export function ReportsView(): ReactNode {
  const { data, error } = useResource<ReportList>('/reports');
  return (
    <div className="page">
      <h1>{TEXT.reports.title}</h1>
      {data ? <Loaded reports={data.reports} /> : <Waiting error={error} />}
    </div>
  );
}
