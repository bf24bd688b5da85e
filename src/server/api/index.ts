/** The shapes that the workbench's server and its page speak in. */
export * from './board.ts';
export * from './claim.ts';
export * from './desk.ts';
export * from './pictures.ts';
export * from './report.ts';
export * from './review.ts';
