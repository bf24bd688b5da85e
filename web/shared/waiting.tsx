import type { ReactNode } from 'react';
import { TEXT } from '../texts.ts';

/** Shown until something is there, or when it was refused. */
export function Waiting({ error }: { readonly error: string | null }): ReactNode {
  if (error === null) return <p className="notice">{TEXT.loading}</p>;
  return (
    <p className="notice alarm" role="alert">
      {TEXT.failed(error)}
    </p>
  );
}
