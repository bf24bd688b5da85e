import type { ReactNode } from 'react';
import { TEXT } from '../texts.ts';
import { useDecide } from './use-decide.ts';

/** Sets a derivation aside by a person's decision; nothing where no case is open. */
export function RejectDerivation({ id }: { readonly id: string }): ReactNode {
  const deciding = useDecide();
  return (
    deciding && (
      <>
        <button
          type="button"
          className="link"
          onClick={() => deciding.decide({ kind: 'reject-derivation', derivation: id })}
        >
          {TEXT.review.rejectDerivation}
        </button>{' '}
        <span role="status">{deciding.said}</span>
      </>
    )
  );
}
