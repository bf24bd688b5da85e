export { type AnalyseOptions, analyseText } from './analyse.ts';
export { wordOf } from './tokens/repair.ts';
