/**
 * The page's one script, which only makes easier what the page can do without it: choosing light or dark, finding
 * claims by their words, opening what a link leads to, marking all words of a statement, and matching passages.
 */
export const SCRIPT = String.raw`'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const named = (id) => (id ? document.getElementById(id) : null);

  const remember = (theme) => { try { localStorage.setItem('headwater-theme', theme); } catch { /* kept from storing */ } };
  const remembered = () => { try { return localStorage.getItem('headwater-theme'); } catch { return null; } };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);

  const themes = () => {
    const button = named('theme');
    const name = () => { button.textContent = isDark() ? 'Light page' : 'Dark page'; };
    const kept = remembered();
    if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember(root.dataset.theme);
      name();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name);
    name();
    button.hidden = false;
  };

  const filter = () => {
    const input = named('filter');
    const claims = all('.claim');
    if (claims.length < 2) return;
    const texts = claims.map((claim) => claim.textContent.toLowerCase());
    const further = named('further');
    const boxes = [named('several'), named('disputed')];
    const show = () => {
      const wanted = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      claims.forEach((claim, index) => {
        const chosen = boxes.every((box) => !box.checked || claim.classList.contains(box.id));
        claim.hidden = !chosen || !wanted.every((word) => texts[index].includes(word));
        if (!claim.hidden) found++;
      });
      const narrowed = wanted.length > 0 || boxes.some((box) => box.checked);
      if (further && narrowed) further.open = true;
      named('found').textContent = narrowed ? found + ' of ' + claims.length : '';
    };
    let waiting = 0;
    input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
    for (const box of boxes) box.addEventListener('change', show);
    addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.target.closest('input')) return;
      event.preventDefault();
      input.focus();
    });
    input.closest('.filter').hidden = false;
  };

  const reveal = (target) => {
    for (let at = target; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
    if (target.hidden) target.hidden = false;
  };

  const wordsOf = (key) => all('mark[data-w~="' + key + '"]');

  // The nearest box that scrolls by itself: the reports beside the claims, or one of two columns.
  const scroller = (target) => {
    const box = target.closest('#reports, .column');
    return box && getComputedStyle(box).overflowY === 'auto' && box.scrollHeight > box.clientHeight ? box : null;
  };

  const show = (target) => {
    const block = /^[wp]\d/.test(target.id) ? 'center' : 'start';
    const box = scroller(target);
    if (!box) return target.scrollIntoView({ block });
    const [inner, outer] = [target.getBoundingClientRect(), box.getBoundingClientRect()];
    const offset = block === 'center' ? box.clientHeight / 3 : 16;
    box.scrollTo({ top: box.scrollTop + inner.top - outer.top - offset });
    const seen = box.getBoundingClientRect();
    if (seen.top < 0 || seen.top > innerHeight / 2) box.scrollIntoView({ block: 'nearest' });
  };

  const light = (target) => {
    for (const mark of all('mark.here')) mark.classList.remove('here');
    const marks = /^w\d+$/.test(target.id) ? wordsOf(target.id.slice(1)) : all('mark:has(> #' + CSS.escape(target.id) + ')');
    for (const mark of marks) mark.classList.add('here');
    const first = marks[0] ?? (target.localName === 'details' ? target.querySelector('summary') : target);
    if (!first.matches('a,summary')) first.tabIndex = -1;
    first.focus({ preventScroll: true });
  };

  const arrive = () => {
    const target = named(location.hash.slice(1));
    if (!target) return;
    reveal(target);
    show(target);
    light(target);
  };

  // A link into a box that scrolls by itself leaves the rest of the page where it is.
  const follow = (event) => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && named(link.getAttribute('href').slice(1));
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    reveal(target);
    if (!scroller(target) && link.getAttribute('href') !== location.hash) return;
    event.preventDefault();
    if (link.getAttribute('href') !== location.hash) history.pushState(null, '', link.getAttribute('href'));
    arrive();
  };

  const passages = () => {
    const light = (event) => {
      const mark = event.target.closest('mark[data-p]');
      for (const lit of all('mark.here[data-p]')) lit.classList.remove('here');
      if (!mark) return;
      const keys = mark.dataset.p.split(' ');
      for (const key of keys) for (const twin of all('mark[data-p~="' + key + '"]', mark.closest('.both'))) twin.classList.add('here');
    };
    addEventListener('pointerover', light);
    addEventListener('focusin', light);
  };

  const printing = () => {
    let opened = [];
    addEventListener('beforeprint', () => {
      const shut = 'details.origins:not([open]), details.origin:not([open])';
      opened = all(shut).filter((details) => !details.closest('#further:not([open])'));
      for (const details of opened) details.open = true;
    });
    addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
  };

  root.classList.add('scripted');
  themes();
  filter();
  passages();
  printing();
  addEventListener('hashchange', arrive);
  addEventListener('click', follow);
  if (location.hash) arrive();
})();
`;
