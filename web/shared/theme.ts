const KEY = 'headwater-theme';

/** Whether the page is dark now, by the person's choice or the system's. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

/** Turns the page dark or light and keeps the choice. */
export function chooseTheme(theme: 'dark' | 'light'): void {
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(KEY, theme);
}

/** Takes up the choice that was kept. */
export function restoreTheme(): void {
  const kept = localStorage.getItem(KEY);
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset['theme'] = kept;
}
