/** Saves bytes or text as a file on the person's machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font',
  'text-anchor',
  'opacity',
  'fill-opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
] as const;

/** A picture as an SVG file of its own: the colours that it has on the page are written into it. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [from, to] = [picture.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [index, element] of [...from].entries()) {
    const style = getComputedStyle(element);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value !== '') to[index]!.setAttribute(name, value);
    }
    to[index]!.removeAttribute('tabindex');
    to[index]!.removeAttribute('href');
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.removeAttribute('style');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Saves a picture as an SVG file. */
export function saveSvg(name: string, picture: SVGSVGElement | null): void {
  if (picture) saveFile(name, new Blob([svgText(picture)], { type: 'image/svg+xml' }));
}
