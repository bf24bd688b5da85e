import type { Derivation } from '../../model/index.ts';

/** The id or the name of what a derivation leads to. */
export function targetOf({ to }: Derivation): string {
  return typeof to === 'string' ? to : to.source;
}
