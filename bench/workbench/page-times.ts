import { type Shown, type Stage, until } from '../../web/testing/workbench.ts';
import type { Served } from '../../src/server/index.ts';

/** Notes when the first element of a kind is painted, in milliseconds since the page was asked for. */
function watcher(selector: string): string {
  return `{
    const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
    const watch = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(selector)})) return;
      watch.disconnect();
      painted(() => { window.shownAt = performance.now(); });
    });
    watch.observe(document, { childList: true, subtree: true });
  }`;
}

/** How long a view takes from asking for the page to the painted element, in milliseconds. */
export async function millisecondsToShow(
  { show }: Stage,
  served: Served,
  route: string,
  selector: string,
): Promise<{ readonly shown: Shown; readonly milliseconds: number }> {
  const shown = await show(served, route, { first: watcher(selector) });
  await until(shown, 'window.shownAt !== undefined');
  return { shown, milliseconds: await shown.page.evaluate<number>('window.shownAt') };
}

/** How long the board takes from a typed letter to the painted list, in milliseconds. */
export async function millisecondsToFilter({ page }: Shown, words: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const field = document.querySelector('#words');
    const before = document.querySelector('#shown').textContent;
    const since = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => {
      if (document.querySelector('#shown').textContent === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => done(performance.now() - since));
    };
    look();
  })`);
}

/** What each frame takes while the page is scrolled by most of a screen a frame, in milliseconds and rising order. */
export async function framesOfScroll({ page }: Shown, frames: number): Promise<number[]> {
  const taken = await page.evaluate<number[]>(`new Promise((done) => {
    const taken = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      taken.push(now - last);
      last = now;
      if (taken.length > ${frames}) return done(taken.slice(1));
      scrollBy(0, 700);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  return taken.sort((a, b) => a - b);
}
