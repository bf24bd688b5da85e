import { describe, expect, it } from 'vitest';
import { type ColourName, PALETTE, TEXT_ON_GROUND } from './palette.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe('the palette', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(TEXT_ON_GROUND)('sets %s on %s with at least 4.5 to 1', (text, ground) => {
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(PALETTE[text][theme], PALETTE[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each<ColourName>(['edge', 'link', 'alarm'])('draws lines of %s with at least 3 to 1', (line) => {
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(PALETTE[line][theme], PALETTE.paper[theme])).toBeGreaterThanOrEqual(3);
  });
});
