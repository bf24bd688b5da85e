export { cutOut, joinRanges, sharedTokens, type TokenRange } from './token-range.ts';
export { charactersOf, childBy, childrenOf, isRelation, type Tree, treeOf } from './tree.ts';
export { trimPunctuation } from './trim.ts';
