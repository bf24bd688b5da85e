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
    const show = () => {
      const wanted = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      claims.forEach((claim, index) => {
        claim.hidden = !wanted.every((word) => texts[index].includes(word));
        if (!claim.hidden) found++;
      });
      if (further && wanted.length > 0) further.open = true;
      named('found').textContent = wanted.length > 0 ? found + ' of ' + claims.length : '';
    };
    let waiting = 0;
    input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
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

  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = named(id);
    for (const mark of all('mark.here')) mark.classList.remove('here');
    if (!target) return;
    reveal(target);
    if (/^w\d+$/.test(id)) for (const mark of wordsOf(id.slice(1))) mark.classList.add('here');
    target.scrollIntoView({ block: /^[wp]\d/.test(id) ? 'center' : 'start' });
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

  themes();
  filter();
  passages();
  printing();
  addEventListener('hashchange', arrive);
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) arrive();
  });
  if (location.hash) arrive();
})();
`;
