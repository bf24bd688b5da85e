/** Exit codes of every command. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** Nothing usable was read, or a check failed. */
  nothing: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const;
