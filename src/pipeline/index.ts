/** Takes reports; gives readings, the whole dossier, and answers to what is asked of it. */
export { analyse, isReadLanguage } from './analyse.ts';
export { type Answer, ask } from './ask.ts';
export { buildDossier, dossierOf } from './build-dossier.ts';
