import { type ReactNode, useContext, useState } from 'react';
import type { ClaimPage } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { TEXT } from '../texts.ts';
import { type ClaimDecisions, claimDecisions } from './claim-decisions.ts';
import { focusedStatement, stepStatement, useKeys, useKeysOn } from './keys.ts';
import { type Review, ReviewContext } from './review-context.ts';

interface PartProps {
  readonly page: ClaimPage;
  readonly review: Review;
  readonly act: ClaimDecisions;
}

function Buttons({ page, review, act }: PartProps): ReactNode {
  const { review: text } = TEXT;
  const { decision } = page.row;
  return (
    <div className="buttons">
      <button type="button" aria-keyshortcuts="a" aria-pressed={decision === 'accepted'} onClick={act.accept}>
        {text.accept} <kbd>a</kbd>
      </button>
      <button type="button" aria-keyshortcuts="r" aria-pressed={decision === 'rejected'} onClick={act.reject}>
        {text.reject} <kbd>r</kbd>
      </button>
      <button type="button" aria-keyshortcuts="s" onClick={act.split}>
        {text.split(review.chosen.size)} <kbd>s</kbd>
      </button>
      <button type="button" onClick={act.note}>
        {text.note}
      </button>
      <span className="turns">
        <button type="button" aria-keyshortcuts="u" onClick={() => review.turn('undo', null)}>
          {text.undo} <kbd>u</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Shift+U" onClick={() => review.turn('redo', null)}>
          {text.redo} <kbd>U</kbd>
        </button>
      </span>
    </div>
  );
}

function Merge({ page, act }: PartProps): ReactNode {
  const [other, setOther] = useState('');
  if (page.near.length === 0) return null;
  return (
    <div className="merge">
      <label htmlFor="merge-with">
        {TEXT.review.mergeWith} <kbd>m</kbd>
      </label>
      <select id="merge-with" value={other} onChange={(event) => setOther(event.target.value)}>
        <option value="">–</option>
        {page.near.map(({ id, gist }) => (
          <option key={id} value={id}>
            {gist.slice(0, 120)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => act.merge(other)}>
        {TEXT.review.merge}
      </button>
    </div>
  );
}

function Outcome({ review: { said } }: { readonly review: Review }): ReactNode {
  return (
    <p className="said">
      <span role="status">{said.text}</span>
      {said.claims.map((id, index) => (
        <a key={id} href={TO.claim(id)}>
          {TEXT.review.counted} {index + 1}
        </a>
      ))}
    </p>
  );
}

function Keys({ on, set }: { readonly on: boolean; readonly set: (on: boolean) => void }): ReactNode {
  return (
    <details id="keys">
      <summary>{TEXT.review.keys}</summary>
      <label className="check">
        <input type="checkbox" checked={on} onChange={() => set(!on)} />
        {TEXT.review.keysOn}
      </label>
      <dl className="key-list">
        {TEXT.review.keyList.map(([key, says]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function onFocused(act: (statement: string) => void): void {
  const statement = focusedStatement();
  if (statement === null) stepStatement(0);
  else act(statement);
}

function usePageKeys(on: boolean, review: Review, act: ClaimDecisions): void {
  const focus = (id: string) => document.getElementById(id)?.focus();
  useKeys(on, {
    a: act.accept,
    r: act.reject,
    s: act.split,
    e: () => onFocused(act.reword),
    x: () => onFocused(review.choose),
    j: () => stepStatement(1),
    k: () => stepStatement(-1),
    m: () => focus('merge-with'),
    w: () => focus('why'),
    u: () => review.turn('undo', null),
    U: () => review.turn('redo', null),
    '?': () => {
      const keys = document.getElementById('keys') as HTMLDetailsElement;
      keys.open = !keys.open;
    },
  });
}

function Bar({ page, review }: Omit<PartProps, 'act'>): ReactNode {
  const act = claimDecisions(page, review);
  const [on, set] = useKeysOn();
  usePageKeys(on, review, act);
  return (
    <section className="review-bar" aria-label={TEXT.review.title}>
      <Buttons page={page} review={review} act={act} />
      <div className="why">
        <label htmlFor="why">
          {TEXT.review.why} <kbd>w</kbd>
        </label>
        <input
          id="why"
          type="text"
          dir="auto"
          autoComplete="off"
          value={review.why}
          onChange={(event) => review.explain(event.target.value)}
        />
      </div>
      <Merge page={page} review={review} act={act} />
      <Outcome review={review} />
      <Keys on={on} set={set} />
    </section>
  );
}

/** Everything that can be decided about a claim, with its keys; nothing where no case is open. */
export function ReviewBar({ page }: { readonly page: ClaimPage }): ReactNode {
  const review = useContext(ReviewContext);
  return review && <Bar page={page} review={review} />;
}
