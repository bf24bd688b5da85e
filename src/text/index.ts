export { compareText } from './compare.ts';
export { groupBy } from './group-by.ts';
export { shortHash, sha256 } from './hash.ts';
