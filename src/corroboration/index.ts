/**
 * Takes claims and lineage; gives the origins behind each claim, the range of independent ones, and conflicts.
 */
export { corroborate } from './corroborate.ts';
export { findConflicts } from './conflicts.ts';
export { openOriginMemory, type OriginMemory } from './origin-memory.ts';
export { openSetting, type Setting } from './setting.ts';
