/** Tells how far a long run has come. */
export interface Progress {
  /** `share` is 0 to 1, or null where nobody knows how much is to come. */
  readonly at: (count: number, share: number | null) => void;
  readonly end: () => void;
}

interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const BAR = 30;

/** A terminal is written to so often, in reports, and a log so often. */
const STEP = 1000;
const LOG_STEP = 100_000;

/** A bar on a terminal, redrawn every `step` items, else a plain line now and then. */
export function openProgress(what: string, screen: Screen = process.stderr, step = STEP): Progress {
  const onTerminal = screen.isTTY === true;
  let told = 0;
  return {
    at(count, share) {
      if (count - told < (onTerminal ? step : LOG_STEP)) return;
      told = count;
      screen.write(onTerminal ? `\r${barOf(share)}${count} ${what}` : `headwater: ${count} ${what}\n`);
    },
    end() {
      if (onTerminal && told > 0) screen.write('\r\u001B[K');
    },
  };
}

function barOf(share: number | null): string {
  if (share === null) return '';
  const full = Math.round(Math.min(1, share) * BAR);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] `;
}
