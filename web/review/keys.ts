import { useEffect, useState } from 'react';

const KEPT = 'headwater-keys';

/** Whether single keys decide, as the person wants it (WCAG 2.2, 2.1.4), kept for the next time. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const set = (wanted: boolean) => {
    localStorage.setItem(KEPT, wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return [on, set];
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');
}

/** Runs what a single key stands for, wherever the focus is but in a field that takes text. */
export function useKeys(on: boolean, actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!on || action === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (takesText(event.target)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function articles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.to-decide [data-statement]')];
}

/** The statement that has the focus, or null. */
export function focusedStatement(): string | null {
  return (
    document.activeElement?.closest<HTMLElement>('.to-decide [data-statement]')?.dataset['statement'] ?? null
  );
}

/** Moves the focus by so many statements and opens what hides it. */
export function stepStatement(step: number): void {
  const all = articles();
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[at === -1 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))];
  const hidden = next?.closest('details');
  if (hidden) hidden.open = true;
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
