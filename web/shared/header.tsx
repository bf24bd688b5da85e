import { type ReactNode, useState } from 'react';
import type { CaseInfo } from '../../src/server/api/index.ts';
import { useLive } from '../live.ts';
import { TO } from '../routes.ts';
import { TEXT } from '../texts.ts';
import { chooseTheme, isDark, restoreTheme } from './theme.ts';
import { Words } from './words.tsx';

const VIEWS = [
  ['claims', TO.board()],
  ['conflicts', TO.conflicts()],
  ['reports', TO.reports()],
  ['compare', TO.compare([])],
  ['lineage', TO.lineage()],
  ['timeline', TO.timeline()],
  ['map', TO.map()],
  ['add', TO.add()],
  ['export', TO.export()],
  ['history', TO.history()],
  ['api', TO.api()],
] as const;

function ThemeButton(): ReactNode {
  const [dark, setDark] = useState(() => {
    restoreTheme();
    return isDark();
  });
  const turn = () => {
    chooseTheme(dark ? 'light' : 'dark');
    setDark(!dark);
  };
  return (
    <button type="button" className="quiet" onClick={turn}>
      {dark ? TEXT.theme.light : TEXT.theme.dark}
    </button>
  );
}

function Lost(): ReactNode {
  const { connected, revision } = useLive();
  return (
    <p className="lost" role="status">
      {connected || revision === 0 ? '' : TEXT.lost}
    </p>
  );
}

/** The head of the page: what is open, how much it holds, and the views. */
export function Header({
  info,
  current,
}: {
  readonly info: CaseInfo | null;
  readonly current: string;
}): ReactNode {
  return (
    <header className="top">
      <div className="title">
        <a className="brand" href={TO.board()}>
          {TEXT.brand}
        </a>
        {info && (
          <p className="open">
            <Words>{info.title}</Words> <span>{TEXT.summary(info.reports, info.claims, info.conflicts)}</span>
          </p>
        )}
        <ThemeButton />
      </div>
      <nav aria-label={TEXT.nav.label}>
        {VIEWS.filter(([name]) => name !== 'history' || info?.abilities.includes('decide')).map(
          ([name, address]) => (
            <a key={name} href={address} aria-current={name === current ? 'page' : undefined}>
              {TEXT.nav[name]}
            </a>
          ),
        )}
      </nav>
      <Lost />
    </header>
  );
}
