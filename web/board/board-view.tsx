import { type KeyboardEvent, type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import type { Board, BoardRow, Found } from '../../src/server/api/index.ts';
import { withQuery } from '../client.ts';
import { TO } from '../routes.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';
import { go } from '../use-place.ts';
import { useResource } from '../use-resource.ts';
import { AskBox } from './ask-box.tsx';
import { ClaimRow } from './claim-row.tsx';
import { filterBoard, type Wish, wishOf } from './filter.ts';
import { Filters } from './filters.tsx';

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 8,
  PageUp: -8,
};

function Rows({ rows, board }: { readonly rows: readonly BoardRow[]; readonly board: Board }): ReactNode {
  const [at, setAt] = useState(0);
  const list = useRef<WindowVirtualizerHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const focus = (index: number) => {
    setAt(index);
    list.current?.scrollToIndex(index, { align: 'nearest' });
    setTimeout(
      () =>
        box.current
          ?.querySelector<HTMLElement>(`[data-row="${index}"] a.gist`)
          ?.focus({ preventScroll: true }),
      40,
    );
  };
  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focus(Math.max(0, Math.min(rows.length - 1, at + step)));
  };
  return (
    <div ref={box} role="list" aria-label={TEXT.board.title} className="rows" onKeyDown={move}>
      <WindowVirtualizer ref={list} itemSize={84}>
        {rows.map((row, index) => (
          <div
            key={row.id}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-row={index}
            onFocus={() => setAt(index)}
          >
            <ClaimRow row={row} board={board} />
          </div>
        ))}
      </WindowVirtualizer>
    </div>
  );
}

function Hits({ found }: { readonly found: Found }): ReactNode {
  if (found.total === 0) return null;
  return (
    <details className="hits">
      <summary>{TEXT.board.inText(found.total, found.reports)}</summary>
      <ul>
        {found.hits.map((hit) => (
          <li key={`${hit.report} ${hit.start}`}>
            <a href={TO.report(hit.report, hit)} dir="auto">
              <Words>{hit.before}</Words>
              <mark>
                <Words>{hit.words}</Words>
              </mark>
              <Words>{hit.after}</Words>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useWish(query: URLSearchParams) {
  const wish = useMemo(() => wishOf(query), [query]);
  const set = (key: keyof Wish, value: string) => go(TO.board({ ...wish, [key]: value }), true);
  return { wish, set, clear: () => go(TO.board(), true) };
}

function useFound(words: string): Found | null {
  const later = useDeferredValue(words.trim());
  return useResource<Found>(later.length < 2 ? null : withQuery('/search', { words: later })).data;
}

function Loaded({ board, query }: { readonly board: Board; readonly query: URLSearchParams }): ReactNode {
  const { wish, set, clear } = useWish(query);
  const found = useFound(wish.q);
  const claims = useMemo(() => new Set(found?.claims), [found]);
  const rows = useMemo(() => filterBoard(board, wish, claims), [board, wish, claims]);
  return (
    <>
      <div className="search">
        <label htmlFor="words">{TEXT.board.words}</label>
        <input
          id="words"
          type="search"
          dir="auto"
          autoComplete="off"
          value={wish.q}
          onChange={(event) => set('q', event.target.value)}
          aria-describedby="shown"
        />
        <p id="shown" role="status">
          {TEXT.board.shown(rows.length, board.rows.length)}
        </p>
      </div>
      {found && <Hits found={found} />}
      <div className="board">
        <details className="filter-box" open={innerWidth > 900}>
          <summary>{TEXT.board.filters}</summary>
          <Filters board={board} wish={wish} set={set} clear={clear} />
        </details>
        <div className="list">
          {rows.length === 0 ? (
            <p className="notice">{TEXT.board.none}</p>
          ) : (
            <Rows rows={rows} board={board} />
          )}
          <p className="keys">{TEXT.board.keys}</p>
        </div>
      </div>
    </>
  );
}

/** All claims, with what narrows them down. */
export function BoardView({ query }: { readonly query: URLSearchParams }): ReactNode {
  const { data, error } = useResource<Board>('/claims');
  return (
    <div className="page wide">
      <h1 className="hidden">{TEXT.board.title}</h1>
      <AskBox />
      {data ? <Loaded board={data} query={query} /> : <Waiting error={error} />}
    </div>
  );
}
