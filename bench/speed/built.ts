import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the rooms have been compiled. */
export const isBuilt = (): boolean => existsSync(doorOf('model'));

/**
 * A room as it ships: compiled to `dist/`. Times are taken on that, since tsx gives every function that is made a name,
 * which costs up to a third of a stage's time and which nobody who installs the package pays.
 */
export async function built<Room>(room: string): Promise<Room> {
  return (await import(doorOf(room))) as Room;
}

function doorOf(room: string): string {
  return fileURLToPath(new URL(`../../dist/${room}/index.js`, import.meta.url));
}
