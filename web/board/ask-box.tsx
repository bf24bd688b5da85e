import { type ReactNode, useState } from 'react';
import { TO } from '../routes.ts';
import { TEXT } from '../texts.ts';
import { go } from '../use-place.ts';

/** Where a person types a claim to see who says so. */
export function AskBox({ asked = '' }: { readonly asked?: string }): ReactNode {
  const [words, setWords] = useState(asked);
  const send = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (words.trim() !== '') go(TO.ask(words.trim()));
  };
  return (
    <form className="ask" role="search" aria-label={TEXT.ask.label} onSubmit={send}>
      <label htmlFor="ask">{TEXT.ask.label}</label>
      <div>
        <input
          id="ask"
          type="text"
          dir="auto"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit">{TEXT.ask.button}</button>
      </div>
    </form>
  );
}
