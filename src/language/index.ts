/**
 * Takes a text; gives its `Analysis`: sentences, tokens, syntax, names and who is meant. Offsets stay those of
 * the text, whatever was repaired on the way.
 */
export { type AnalyseOptions, analyseText } from './analyse.ts';
export { wordOf } from './tokens/repair.ts';
export {
  type Aliases,
  type AliasList,
  aliasList,
  listedName,
  sameByList,
  useAliases,
} from './names/aliases.ts';
export { nameKey, nameWords, wordKey } from './names/name-key.ts';
export { editDistance, isAcronym, type NameJudgement, sameName } from './names/same-name.ts';
