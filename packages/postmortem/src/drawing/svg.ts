import { cleanText, escapeHtml } from '@candor/markdown';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text for SVG, between tags or in double quotes. */
export function escaped(text: string): string {
  return escapeHtml(cleanText(text).replace(/\s+/g, ' '));
}

/** An element; the values of its attributes are escaped (undefined: none), its content is SVG. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly look?: string;
  /** Which end of the words stands there. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Words at a place. */
export function words(text: string, { x, y, look = 'soft', anchor }: Place): string {
  return element('text', { x, y, class: look, 'text-anchor': anchor === 'start' ? undefined : anchor }, escaped(text));
}

/** What a pointer is told. */
export function tooltip(text: string): string {
  return `<title>${escaped(text)}</title>`;
}
