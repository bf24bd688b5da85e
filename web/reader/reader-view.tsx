import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../src/model/index.ts';
import type { ReportPage } from '../../src/server/api/index.ts';
import { CorrectReport } from '../review/correct-report.tsx';
import { partOf, TO } from '../routes.ts';
import { ReportsContext, useReports } from '../shared/reports-context.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Words } from '../shared/words.tsx';
import { dateText, TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { ChosenWords } from './chosen-words.tsx';
import { CAN_PAINT, type Layer, MarkedText, scrollToOffset, selectedRange } from './marked-text.tsx';
import { OriginalFile } from './original-file.tsx';
import { StatementPanel } from './statement-panel.tsx';
import { Derivations } from './derivations.tsx';

const KINDS = ['statement', 'source', 'cue', 'quantity', 'time', 'place'] as const;
type Kind = (typeof KINDS)[number];

export interface WordRange {
  readonly start: number;
  readonly end: number;
}

function spansOf(page: ReportPage): Readonly<Record<Kind, readonly Span[]>> {
  return {
    statement: page.statements.flatMap(({ spans }) => spans),
    source: page.attributions.flatMap(({ source }) => source),
    cue: page.attributions.flatMap(({ cue }) => cue),
    quantity: page.quantities.flatMap(({ spans }) => spans),
    time: page.times.flatMap(({ spans }) => spans),
    place: page.places.flatMap(({ spans }) => spans),
  };
}

function rangeIn(query: URLSearchParams): WordRange | null {
  const at = /^(\d+)-(\d+)$/.exec(query.get('at') ?? '');
  return at ? { start: Number(at[1]), end: Number(at[2]) } : null;
}

function useLayers(
  page: ReportPage,
  shown: ReadonlySet<string>,
  here: readonly WordRange[],
  chosen: WordRange | null,
): Layer[] {
  return useMemo(() => {
    const spans = spansOf(page);
    return [
      ...KINDS.filter((kind) => shown.has(kind)).map((kind) => ({
        name: kind as string,
        ranges: spans[kind],
      })),
      { name: 'here', ranges: here },
      { name: 'chosen', ranges: chosen ? [chosen] : [] },
    ];
  }, [page, shown, here, chosen]);
}

function Legend({
  shown,
  turn,
  plain,
  setPlain,
}: {
  readonly shown: ReadonlySet<string>;
  readonly turn: (kind: Kind) => void;
  readonly plain: boolean;
  readonly setPlain: (plain: boolean) => void;
}): ReactNode {
  return (
    <fieldset className="legend">
      <legend>{TEXT.reader.marks}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => turn(kind)} />
          <span className={`sample m-${kind}`}>{TEXT.reader[kind]}</span>
        </label>
      ))}
      {CAN_PAINT && (
        <label>
          <input type="checkbox" checked={plain} onChange={() => setPlain(!plain)} />
          {TEXT.reader.plain}
        </label>
      )}
    </fieldset>
  );
}

function Head({ page: { report, ref } }: { readonly page: ReportPage }): ReactNode {
  const web = report.url !== null && /^https?:\/\/[^\s/?#]/i.test(report.url);
  return (
    <header>
      <p className="kicker">
        <Words>{ref.name}</Words>
      </p>
      <h1 dir="auto">
        <Words>{report.title ?? ref.name}</Words>
      </h1>
      <p className="facts">
        {report.author !== null && <Words>{report.author}</Words>}
        {report.published !== null && <span>{dateText(report.published)}</span>}
        <span>{report.language}</span>
        {report.url !== null &&
          (web ? (
            <a href={report.url} target="_blank" rel="noopener noreferrer nofollow">
              <Words>{report.url}</Words>
            </a>
          ) : (
            <Words>{report.url}</Words>
          ))}
      </p>
    </header>
  );
}

function Loaded({ page, query }: { readonly page: ReportPage; readonly query: URLSearchParams }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const asked = rangeIn(query);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(KINDS));
  const [plain, setPlain] = useState(false);
  const [chosen, setChosen] = useState<WordRange | null>(null);
  const [statement, setStatement] = useState<string | null>(
    () => page.statements.find(({ spans }) => asked !== null && spans[0]?.start === asked.start)?.id ?? null,
  );
  const here = useMemo(() => {
    const spans = page.statements.find(({ id }) => id === statement)?.spans;
    const from = rangeIn(query);
    return spans ?? (from ? [from] : []);
  }, [page, statement, query]);
  const layers = useLayers(page, shown, here, chosen);
  const first = here[0]?.start;
  useEffect(() => {
    if (first !== undefined && box.current) scrollToOffset(box.current, first);
  }, [first]);
  const turn = (kind: Kind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    setShown(next);
  };
  const point = (offset: number) => {
    const found = page.statements.filter(({ spans }) =>
      spans.some(({ start, end }) => start <= offset && offset < end),
    );
    setStatement(found.toSorted((a, b) => a.quote.length - b.quote.length)[0]?.id ?? null);
  };
  const choose = () => {
    const range = box.current && selectedRange(box.current);
    if (range) setChosen(range);
  };
  return (
    <div className="reader">
      <div className="column" ref={box} onMouseUp={choose} onKeyUp={choose}>
        <Head page={page} />
        <CorrectReport key={page.revision} report={page.report} />
        <Legend shown={shown} turn={turn} plain={plain} setPlain={setPlain} />
        <MarkedText report={page.report} layers={layers} asElements={plain} onPoint={point} />
        <OriginalFile id={page.report.id} has={page.hasOriginal} />
      </div>
      <aside aria-label={TEXT.reader.panel}>
        <ChosenWords report={page.report} chosen={chosen} choose={setChosen} />
        <StatementPanel
          page={page}
          selected={statement}
          select={setStatement}
          chosen={chosen && page.report.text.slice(chosen.start, chosen.end)}
        />
        <Derivations page={page} />
      </aside>
    </div>
  );
}

/** A report as it is written, with what was read in it. */
export function ReaderView({
  id,
  query,
}: {
  readonly id: string;
  readonly query: URLSearchParams;
}): ReactNode {
  const { data, error } = useResource<ReportPage>(`/reports/${partOf(id)}`);
  return (
    <ReportsContext value={useReports()}>
      <div className="page wide">
        <p className="back">
          <a href={TO.reports()}>← {TEXT.reader.back}</a>
        </p>
        {data ? <Loaded page={data} query={query} /> : <Waiting error={error} />}
      </div>
    </ReportsContext>
  );
}
