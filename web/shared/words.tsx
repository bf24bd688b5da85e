import type { ReactNode } from 'react';
import { visible } from '../visible-text.ts';

/** Words of a report: shown as text, in their own direction. */
export function Words({ children }: { readonly children: string }): ReactNode {
  return <bdi>{visible(children)}</bdi>;
}

/** Words of a report in quotation marks. */
export function Quote({ children }: { readonly children: string }): ReactNode {
  return (
    <q className="words" dir="auto">
      {visible(children)}
    </q>
  );
}
