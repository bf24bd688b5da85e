import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison, ReportList } from '../../src/server/api/index.ts';
import { withQuery } from '../client.ts';
import { MarkedText } from '../reader/marked-text.tsx';
import { TO } from '../routes.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';
import { go } from '../use-place.ts';
import { useResource } from '../use-resource.ts';
import { differing } from './differing.ts';
import { Ribbons } from './ribbons.tsx';

type Pair = Comparison['pairs'][number];

/** The marks of the report at this place: passages shared with its neighbours, and words that differ in them. */
function layersAt(index: number, { pairs }: Comparison) {
  const sides = pairs.flatMap(({ left, right, passages }) =>
    left === index
      ? passages.map(({ from, to }) => ({ own: from, other: to }))
      : right === index
        ? passages.map(({ from, to }) => ({ own: to, other: from }))
        : [],
  );
  return [
    { name: 'passage', ranges: sides.map(({ own }) => own) },
    { name: 'differs', ranges: sides.flatMap(({ own, other }) => differing(own, other.quote)) },
  ];
}

function Column({
  data,
  index,
  sync,
}: {
  readonly data: Comparison;
  readonly index: number;
  readonly sync: (index: number) => void;
}): ReactNode {
  const report = data.reports[index]!;
  const layers = useMemo(() => layersAt(index, data), [data, index]);
  const name = report.publisher ?? report.title ?? report.id;
  return (
    <section
      className="compared"
      data-column={index}
      tabIndex={0}
      aria-label={TEXT.reader.text(name)}
      onScroll={() => sync(index)}
    >
      <h2>
        <a href={TO.report(report.id)}>
          <Words>{name}</Words>
        </a>
        <button
          type="button"
          className="link"
          onClick={() => go(TO.compare(data.reports.map(({ id }) => id).filter((id) => id !== report.id)))}
        >
          {TEXT.compare.remove('')}
          <span className="hidden">
            <Words>{name}</Words>
          </span>
        </button>
      </h2>
      <MarkedText report={report} layers={layers} prefix={`c${index}-`} />
    </section>
  );
}

function Summary({ pair, data }: { readonly pair: Pair; readonly data: Comparison }): ReactNode {
  const { passages } = pair;
  const shared = passages.reduce((sum, { from }) => sum + from.end - from.start, 0);
  const percent = Math.round((100 * shared) / Math.max(1, data.reports[pair.left]!.text.length));
  const changed = passages.reduce((sum, { from, to }) => sum + differing(from, to.quote).length, 0);
  return (
    <p className="facts">
      {passages.length === 0
        ? TEXT.compare.none
        : `${TEXT.compare.shared(passages.length, percent)}, ${TEXT.compare.changed(changed)}`}
    </p>
  );
}

function Loaded({ data }: { readonly data: Comparison }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [together, setTogether] = useState(true);
  const [tick, setTick] = useState(0);
  const led = useRef<number | null>(null);
  const sync = useCallback(
    (index: number) => {
      setTick((at) => at + 1);
      const columns = [...(box.current?.querySelectorAll<HTMLElement>('.compared') ?? [])];
      if (!together || (led.current !== null && led.current !== index)) return;
      led.current = index;
      const share =
        columns[index]!.scrollTop / Math.max(1, columns[index]!.scrollHeight - columns[index]!.clientHeight);
      for (const [other, column] of columns.entries())
        if (other !== index) column.scrollTop = share * (column.scrollHeight - column.clientHeight);
      setTimeout(() => (led.current = null), 120);
    },
    [together],
  );
  useEffect(() => setTick(1), [data]);
  return (
    <>
      {data.pairs.map((pair) => (
        <Summary key={pair.left} pair={pair} data={data} />
      ))}
      <label className="check">
        <input type="checkbox" checked={together} onChange={() => setTogether(!together)} />{' '}
        {TEXT.compare.sync}
      </label>
      <p className="facts">{TEXT.compare.differ}</p>
      <div ref={box} className="columns" data-count={data.reports.length}>
        {data.reports.map((report, index) => (
          <Column key={report.id} data={data} index={index} sync={sync} />
        ))}
        <Ribbons box={box} data={data} tick={tick} />
      </div>
    </>
  );
}

function Chooser({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { data } = useResource<ReportList>('/reports');
  const left = data?.reports.filter(({ id }) => !ids.includes(id)) ?? [];
  return (
    <label className="search">
      {TEXT.compare.add}
      <select
        value=""
        disabled={ids.length >= 4}
        onChange={(event) => go(TO.compare([...ids, event.target.value]))}
      >
        <option value="">–</option>
        {left.map(({ id, name, title }) => (
          <option key={id} value={id}>
            {name}
            {title !== null && title !== name ? `: ${title}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Reports side by side with the passages that neighbours share. */
export function CompareView({ query }: { readonly query: URLSearchParams }): ReactNode {
  const ids = useMemo(() => query.getAll('r'), [query]);
  const { data, error } = useResource<Comparison>(
    ids.length < 2 ? null : withQuery('/compare', { reports: JSON.stringify(ids) }),
  );
  return (
    <div className="page wide">
      <h1>{TEXT.compare.title}</h1>
      <Chooser ids={ids} />
      {ids.length < 2 && <p className="notice">{TEXT.compare.choose}</p>}
      {data ? <Loaded data={data} /> : ids.length >= 2 && <Waiting error={error} />}
    </div>
  );
}
