export { readStatements, type StatementsInput, type StatementsRead } from './read-statements.ts';
