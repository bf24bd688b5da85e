export { compareText } from './compare.ts';
export { shortHash, sha256 } from './hash.ts';
