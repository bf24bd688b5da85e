/**
 * Takes a report with its analysis and measures; gives what it states, on whose word, and in which stance.
 */
export { readStatements, type StatementsInput, type StatementsRead } from './read-statements.ts';
