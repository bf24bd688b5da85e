/** What a desk holds, worked into what each view of the workbench shows. Pure. */
export { boardOf, type Marks } from './board.ts';
export { claimPageOf, conflictViews } from './claim-page.ts';
export { comparisonOf } from './comparison.ts';
export { lineageOf } from './lineage.ts';
export { mapOf } from './map.ts';
export { reportPageOf } from './report-page.ts';
export { searchIn } from './search.ts';
export { type Shelf, shelfOf } from './shelf.ts';
export { timelineOf } from './timeline.ts';
