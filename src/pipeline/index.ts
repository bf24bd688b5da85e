/** Takes reports; gives readings, the whole dossier, what each report adds to it, and answers to what is asked of it. */
export { analyse, isReadLanguage } from './analyse.ts';
export { byPublication, momentOf, type ReportsAsOf, reportsAsOf } from './as-of.ts';
export { type Answer, type AnswerKind, ask, type AskedSpeaker } from './ask.ts';
export type { AskedFigure, GivenFigure } from './asked-figures.ts';
export {
  assembleDossier,
  buildDossier,
  dossierOf,
  type DossierMemory,
  openDossierMemory,
  type Traced,
  traceReadings,
} from './build-dossier.ts';
export { type NextStep, nextSteps } from './next-steps.ts';
export {
  NEWS_KINDS,
  type NewsItem,
  type NewsKind,
  type ReportNews,
  whatReportAdds,
  whatReportsAdd,
  whatTheseAdd,
} from './report-news.ts';
