import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { PALETTE_STYLE } from '../src/dossier/palette.ts';

const PALETTE_ID = 'virtual:palette.css';

/** The colours of the dossier as a style sheet, so that page and dossier look alike. */
function palette(): Plugin {
  return {
    name: 'headwater-palette',
    resolveId: (id) => (id === PALETTE_ID ? `\0${PALETTE_ID}` : undefined),
    load: (id) => (id === `\0${PALETTE_ID}` ? PALETTE_STYLE : undefined),
  };
}

const config: UserConfig = {
  root: import.meta.dirname,
  base: './',
  plugins: [react(), palette()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/workbench',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
};

export default config;
