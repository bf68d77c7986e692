import type { Inline, Link } from './document.ts';
import { formatInstant } from './instant.ts';

export interface PlainTextOptions {
  /** The UTC day (`2024-04-03`) on which an instant is told without its date; without it, none is. */
  readonly day?: string;
  /** Say after a link's label where it leads. */
  readonly addresses?: boolean;
}

/** A run of text without its marks. Struck text keeps its tildes: without them it would say the opposite. */
export function plainText(inlines: readonly Inline[], options: PlainTextOptions = {}): string {
  return inlines.map((inline) => plainInline(inline, options)).join('');
}

function plainInline(inline: Inline, options: PlainTextOptions): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'emphasis':
    case 'strong':
      return plainText(inline.children, options);
    case 'struck':
      return `~~${plainText(inline.children, options)}~~`;
    case 'link':
      return plainLink(inline, options);
    case 'instant':
      return formatInstant(inline.at, options.day);
    case 'break':
      return '\n';
  }
}

function plainLink(link: Link, options: PlainTextOptions): string {
  const label = plainText(link.children, options);
  return link.bare || !options.addresses ? label : `${label} (${link.target})`;
}
