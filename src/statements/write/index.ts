export { attributionWriter } from './write-attribution.ts';
export { statementWriter } from './write-statement.ts';
