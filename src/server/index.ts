/**
 * Takes a desk (a set of reports with what was worked out of them); serves the workbench over it on the loopback
 * interface.
 */
export { openCaseDesk } from './case-desk.ts';
export type { Ability, Added, Desk, DeskState, OriginalBytes, Progress, ReviewDesk } from './desk.ts';
export { openDossier, openReports, type Opening } from './memory-desk.ts';
export { DoorClosed, openRemoteCase } from './remote-case.ts';
export { ASSETS, type Served, type ServeOptions, serveWorkbench, workbenchUrl } from './serve.ts';
