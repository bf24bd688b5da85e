import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** What the arrow, Home and End keys go to from here; null for any other key. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}

/** Moves the focus among the links of a picture, of which only the first is a stop of the tab key. */
export function stepFocus(event: KeyboardEvent<Element>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? null : target(event.key, at, links.length);
  if (next === null) return;
  event.preventDefault();
  links[next]!.focus();
}
