export { type AnalyseOptions, analyseText } from './analyse.ts';
export { wordOf } from './tokens/repair.ts';
export { nameKey } from './names/name-key.ts';
export { type NameJudgement, sameName } from './names/same-name.ts';
