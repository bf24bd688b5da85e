export { attributedClauses } from './attributed.ts';
export type { Clause } from './clause.ts';
export { clausesOf } from './split.ts';
