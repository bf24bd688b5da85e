export { corroborate } from './corroborate.ts';
export { findConflicts } from './conflicts.ts';
export { openSetting, type Setting } from './setting.ts';
