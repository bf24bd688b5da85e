import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import type { DerivationView, LineageView } from '../../src/server/api/index.ts';
import { withQuery } from '../client.ts';
import { partOf, TO } from '../routes.ts';
import { CaseContext } from '../shared/case-context.ts';
import { saveSvg } from '../shared/save.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Quote, Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import { go } from '../use-place.ts';
import { useResource } from '../use-resource.ts';
import { type LaidOut, NODE } from './lay-out.ts';

type Node = LineageView['nodes'][number];

const FOLDS = ['families', 'alike', 'no'] as const;

/** Sets larger than this begin with whole families folded. */
const FEW = 60;

/** A lineage with what its address says, apart from the chosen derivation. */
interface Seen {
  readonly view: LineageView;
  readonly here: Readonly<Record<string, string>>;
}

function labelOf({ label, kind, reports }: Node): string {
  return label !== ''
    ? visible(label)
    : kind === 'folded'
      ? TEXT.lineage.folded(reports.length)
      : TEXT.lineage.outside;
}

/** Lays the graph out in a worker, so that the page stays awake. */
function useLayout(view: LineageView): LaidOut | null {
  const [laid, setLaid] = useState<LaidOut | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LaidOut>) => setLaid(data));
    worker.postMessage({ nodes: view.nodes, edges: view.edges });
    return () => worker.terminate();
  }, [view]);
  return laid;
}

/** Where a node leads: a family to its own lineage, reports that do the same to Compare, a report to its text. */
function targetOf({ key, reports }: Node): string | null {
  if (key.startsWith('m:')) return TO.lineage({ family: key.slice(2), fold: 'no' });
  if (reports.length === 0) return null;
  return reports.length > 1 ? TO.compare(reports.slice(0, 4)) : TO.report(reports[0]!);
}

function Box({
  node,
  place: [x, y],
}: {
  readonly node: Node;
  readonly place: readonly [number, number];
}): ReactNode {
  const label = labelOf(node);
  const short = label.length > 24 ? `${label.slice(0, 23)}…` : label;
  const when =
    node.kind === 'outside'
      ? TEXT.lineage.outside
      : visible((node.published ?? '').slice(0, 16).replace('T', ' '));
  const target = targetOf(node);
  const open = () => target !== null && go(target);
  return (
    <g
      className={`node ${node.kind}`}
      role={node.reports.length > 0 ? 'link' : 'img'}
      tabIndex={node.reports.length > 0 ? 0 : undefined}
      aria-label={`${short} ${when}${short === label ? '' : ` (${label})`}`}
      transform={`translate(${x - NODE.width / 2} ${y - NODE.height / 2})`}
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open()}
    >
      <rect width={NODE.width} height={NODE.height} rx={6} />
      {node.kind === 'outside' && <rect x={3} y={3} width={NODE.width - 6} height={NODE.height - 6} rx={4} />}
      <text x={10} y={19}>
        {`${short} `}
      </text>
      <text className="when" x={10} y={35}>
        {when}
      </text>
    </g>
  );
}

function Graph({ view, laid, here }: Seen & { readonly laid: LaidOut }): ReactNode {
  const picture = useRef<SVGSVGElement>(null);
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => setZoom(zoom * 1.25)}>
          {TEXT.lineage.zoomIn}
        </button>
        <button type="button" onClick={() => setZoom(zoom / 1.25)}>
          {TEXT.lineage.zoomOut}
        </button>
        <button type="button" onClick={() => saveSvg('lineage.svg', picture.current)}>
          {TEXT.lineage.save}
        </button>
      </p>
      <div className="graph" tabIndex={0} role="region" aria-label={TEXT.lineage.picture}>
        <svg
          ref={picture}
          width={laid.width * zoom}
          height={laid.height * zoom}
          viewBox={`0 0 ${laid.width} ${laid.height}`}
        >
          {view.edges.map(({ from, to, kind, known, derivation }) => {
            const [[x1, y1], [x2, y2]] = [laid.places[to]!, laid.places[from]!];
            const [a, b] = [x1 + NODE.width / 2, x2 - NODE.width / 2];
            const bend = Math.max(30, (b - a) / 2);
            return (
              <g
                key={derivation}
                className={known ? 'edge' : 'edge unknown'}
                onClick={() => go(TO.lineage({ ...here, edge: derivation }))}
              >
                <path d={`M${a} ${y1}C${a + bend} ${y1} ${b - bend} ${y2} ${b} ${y2}`} />
                <path className="head" d={`M${b} ${y2}l-8 -4v8z`} />
                <text x={(a + b) / 2} y={(y1 + y2) / 2 - 4} textAnchor="middle">
                  {TEXT.derivation[kind]}
                </text>
              </g>
            );
          })}
          {view.nodes.map((node) => (
            <Box key={node.key} node={node} place={laid.places[node.key]!} />
          ))}
        </svg>
      </div>
    </>
  );
}

function Evidence({ id }: { readonly id: string }): ReactNode {
  const { data, error } = useResource<DerivationView>(`/derivations/${partOf(id)}`);
  if (!data) return <Waiting error={error} />;
  const { derivation, fromName, toName } = data;
  return (
    <section className="evidence">
      <h2>{TEXT.lineage.evidence}</h2>
      <p>
        <Words>{fromName}</Words> <b>{TEXT.derivation[derivation.kind]}</b> <Words>{toName}</Words>
        {typeof derivation.to === 'string' && (
          <>
            {' · '}
            <a href={TO.compare([derivation.from, derivation.to])}>{TEXT.compare.title}</a>
          </>
        )}
      </p>
      <p className="reasons">
        <Words>{derivation.reasons.join('; ')}</Words>
      </p>
      {[...derivation.evidence, ...derivation.passages.map(({ from }) => from)].map((span) => (
        <p key={`${span.report} ${span.start}`}>
          <a href={TO.report(span.report, span)}>
            <Quote>{span.quote}</Quote>
          </a>
        </p>
      ))}
    </section>
  );
}

function Listed({ view, here }: Seen): ReactNode {
  const nameOf = (key: string) => labelOf(view.nodes.find((node) => node.key === key)!);
  return (
    <details>
      <summary>{TEXT.lineage.list}</summary>
      <ul>
        {view.edges.map(({ from, to, kind, known, derivation }) => (
          <li key={derivation}>
            <a href={TO.lineage({ ...here, edge: derivation })}>
              {nameOf(from)} {TEXT.derivation[kind]} {nameOf(to)}
            </a>
            {!known && `, ${TEXT.lineage.unknown}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Loaded({ view, here }: Seen): ReactNode {
  const laid = useLayout(view);
  if (view.nodes.length === 0) return <p className="notice">{TEXT.lineage.none}</p>;
  return (
    <>
      {laid ? <Graph view={view} laid={laid} here={here} /> : <Waiting error={null} />}
      <Listed view={view} here={here} />
      <p className="facts">{TEXT.lineage.alone(view.alone.length)}</p>
    </>
  );
}

function useHere(query: URLSearchParams): Readonly<Record<string, string>> {
  const few = (use(CaseContext)?.reports ?? 0) <= FEW;
  const given = ['claim', 'family', 'fold'].flatMap((key) => {
    const value = query.get(key) ?? '';
    return value === '' ? [] : [[key, value] as const];
  });
  return { fold: few ? 'alike' : 'families', ...Object.fromEntries(given) };
}

/** Who leaned on whom, as a graph and as a list, with the evidence of the chosen derivation. */
export function LineagePage({ query }: { readonly query: URLSearchParams }): ReactNode {
  const [here, edge] = [useHere(query), query.get('edge')];
  const { data, error } = useResource<LineageView>(withQuery('/lineage', here));
  return (
    <div className="page wide">
      <h1>{TEXT.lineage.title}</h1>
      <p className="facts">{TEXT.lineage.how}</p>
      <p className="actions">
        <label className="choice">
          {TEXT.lineage.fold}{' '}
          <select
            value={here['fold']}
            onChange={(event) => go(TO.lineage({ ...here, fold: event.target.value }), true)}
          >
            {FOLDS.map((fold) => (
              <option key={fold} value={fold}>
                {TEXT.lineage.folds[fold]}
              </option>
            ))}
          </select>
        </label>
        {(here['claim'] ?? here['family']) !== undefined && (
          <a href={TO.lineage()}>{here['claim'] === undefined ? TEXT.lineage.whole : TEXT.lineage.ofAll}</a>
        )}
      </p>
      {edge !== null && <Evidence id={edge} />}
      {data ? <Loaded view={data} here={here} /> : <Waiting error={error} />}
    </div>
  );
}
