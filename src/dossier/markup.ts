import { visibleText } from './visible-text.ts';

/** The key is a symbol, so nothing that was read from JSON can pose as markup. */
const MARKUP = Symbol('markup');

/** Markup that is safe to place in the page: made by {@link html} only. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a template: text is escaped, markup is taken as it is, nothing and `false` leave no trace. */
export type Content = string | number | Html | false | null | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

function isHtml(content: object): content is Html {
  return MARKUP in content;
}

function render(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (!content) return '';
  return isHtml(content) ? content[MARKUP] : content.map(render).join('');
}

/** The one way to make markup: a template whose values are escaped unless they are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let out = parts[0] ?? '';
  for (const [index, value] of values.entries()) out += render(value) + (parts[index + 1] ?? '');
  return { [MARKUP]: out };
}

/** The markup as a string, for the end of the way. */
export function htmlText(markup: Html): string {
  return markup[MARKUP];
}

/** A module's own style sheet or script inside its element; never anything that was read. */
export function inlineElement(name: 'style' | 'script', source: string): Html {
  return { [MARKUP]: `<${name}>${source}</${name}>` };
}

/** Words of a report inside a line of ours, kept from turning the direction of the words around them. */
export function words(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}
