/**
 * Takes a table of values by source, item and attribute; gives which sources copy from each other, how many
 * independent ones stand behind each value and the likeliest value beside plain majority.
 */
export { formOf, kindOfAttribute } from './value-form.ts';
export { readTable, type ReadTable, type TableRow } from './read-table.ts';
export { renderTableCsv, renderTableMarkdown } from './render-table.ts';
export { type WeighedTable, weighTable } from './weigh-table.ts';
