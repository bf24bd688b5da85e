/** A colour in light and in dark. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the page. Blue and orange differ for every common kind of colour blindness (after Okabe and Ito),
 * and nothing is told by colour alone. A test holds the contrast of text at WCAG 2.2 AA.
 */
export const PALETTE = {
  paper: { light: '#fcfbf8', dark: '#15171a' },
  panel: { light: '#f3f0e9', dark: '#1d2025' },
  ink: { light: '#1b1a18', dark: '#ece9e2' },
  soft: { light: '#57534b', dark: '#b5b1a8' },
  line: { light: '#dcd6c9', dark: '#363a41' },
  edge: { light: '#857d6e', dark: '#818792' },
  link: { light: '#0a588a', dark: '#8ec8f0' },
  wash: { light: '#dfebf3', dark: '#1c3547' },
  alarm: { light: '#973800', dark: '#ffb184' },
  alarmWash: { light: '#fbe7da', dark: '#42261a' },
  mark: { light: '#fff3bf', dark: '#453b14' },
  markTwice: { light: '#ffe788', dark: '#574a14' },
  markMore: { light: '#ffdb57', dark: '#685813' },
  here: { light: '#ffc44d', dark: '#7d5b00' },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof PALETTE;

/** Pairs of text and ground that stand on the page: each must reach 4.5 to 1. */
export const TEXT_ON_GROUND: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'wash'],
  ['ink', 'mark'],
  ['ink', 'markTwice'],
  ['ink', 'markMore'],
  ['ink', 'here'],
  ['soft', 'paper'],
  ['soft', 'panel'],
  ['link', 'paper'],
  ['link', 'panel'],
  ['link', 'mark'],
  ['link', 'markTwice'],
  ['link', 'wash'],
  ['alarm', 'paper'],
  ['alarm', 'panel'],
  ['alarm', 'alarmWash'],
];

function variables(pick: (colour: Colour) => string): string {
  return Object.entries(PALETTE)
    .map(([name, colour]) => `--${name}:${pick(colour)};`)
    .join('');
}

/** The palette as custom properties: light and dark where the browser can choose, else light. */
export const PALETTE_STYLE = `:root{color-scheme:light dark;${variables(({ light, dark }) => `light-dark(${light},${dark})`)}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
@supports not (color:light-dark(#000,#fff)){:root{${variables(({ light }) => light)}}}
`;
