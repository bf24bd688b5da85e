import type { ReactNode } from 'react';
import type { Board } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';
import type { Wish } from './filter.ts';

interface FieldProps {
  readonly wish: Wish;
  readonly set: (key: keyof Wish, value: string) => void;
}

const STANCES = ['asserts', 'hedges', 'denies', 'asks', 'supposes'];

function Choice({
  wish,
  set,
  name,
  label,
  options,
}: FieldProps & {
  readonly name: keyof Wish;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
}): ReactNode {
  return (
    <label>
      {label}
      <select value={wish[name]} onChange={(event) => set(name, event.target.value)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Typed({
  wish,
  set,
  name,
  label,
  words,
}: FieldProps & {
  readonly name: keyof Wish;
  readonly label: string;
  readonly words: readonly string[];
}): ReactNode {
  return (
    <label>
      {label}
      <input
        type="text"
        list={`list-${name}`}
        value={wish[name]}
        autoComplete="off"
        onChange={(event) => set(name, event.target.value)}
      />
      <datalist id={`list-${name}`}>
        {words.slice(0, 500).map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </label>
  );
}

function Times({ wish, set }: FieldProps): ReactNode {
  return (
    <div className="times">
      <label>
        {TEXT.board.from}
        <input type="date" value={wish.from} onChange={(event) => set('from', event.target.value)} />
      </label>
      <label>
        {TEXT.board.to}
        <input type="date" value={wish.to} onChange={(event) => set('to', event.target.value)} />
      </label>
    </div>
  );
}

/** What can be filtered on the board. */
export function Filters({
  board,
  clear,
  ...field
}: FieldProps & { readonly board: Board; readonly clear: () => void }): ReactNode {
  const { board: text } = TEXT;
  const any = ['', text.any] as const;
  return (
    <form className="filters" aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
      <Typed {...field} name="publisher" label={text.publisher} words={board.publishers} />
      <Typed {...field} name="name" label={text.name} words={board.names} />
      <Typed {...field} name="place" label={text.place} words={board.places} />
      <Times {...field} />
      <Choice
        {...field}
        name="conflict"
        label={text.conflict}
        options={[
          any,
          ['conflict', text.conflicts.conflict],
          ['update', TEXT.verdict.update],
          ['none', text.conflicts.none],
        ]}
      />
      <Choice
        {...field}
        name="stance"
        label={text.stance}
        options={[any, ...STANCES.map((stance) => [stance, stance] as const)]}
      />
      <Choice
        {...field}
        name="decision"
        label={text.decision}
        options={[any, ...Object.entries(TEXT.decisions)]}
      />
      <Choice
        {...field}
        name="sort"
        label={text.sort}
        options={Object.entries(text.order).map(
          ([key, label]) => [key === 'weight' ? '' : key, label] as const,
        )}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={field.wish.several !== ''}
          onChange={(event) => field.set('several', event.target.checked ? 'yes' : '')}
        />
        {text.several}
      </label>
      <button type="button" className="quiet" onClick={clear}>
        {text.clear}
      </button>
    </form>
  );
}
