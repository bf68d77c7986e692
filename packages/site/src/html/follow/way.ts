import type { MessageKey } from '../../language/message.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** One way to follow, as a section of the page; null where there is nothing to follow in it. `url` is the page's own. */
export type Way = (ctx: PageContext, url: string) => Markup | null;

/** What stands in such a section. */
export interface WayParts {
  readonly id: string;
  readonly title: Extract<MessageKey, `follow.${'feeds' | 'feature-feeds' | 'calendar' | 'embed' | 'programs'}`>;
  /** What it does, in a sentence or two for somebody who never used one. */
  readonly how: Markup;
  readonly body: Markup;
}

export function waySection({ say }: PageContext, { id, title, how, body }: WayParts): Markup {
  return markup`<section class="plain" aria-labelledby="${id}"><h2 id="${id}">${say(title)}</h2>
<p>${how}</p>
${body}</section>
`;
}

/** An address to copy: whole, as it is pasted, and a link at the same time. */
export function addressLink(address: string): Markup {
  return markup`<a href="${address}"><code dir="ltr">${address}</code></a>`;
}

/** What one address gives, and the same in other formats. */
export interface Offer {
  readonly name: Markup;
  readonly note: Markup;
  readonly address: string;
  readonly others?: readonly (readonly [format: string, address: string])[];
}

/** Addresses in rows, each with what it gives. */
export function offerList(offers: readonly Offer[]): Markup {
  const rows = offers.map(({ name, note, address, others = [] }) => {
    const links = others.map(([format, its]) => markup` <a href="${its}">${format}</a>`);
    return markup`<li><span>${name} <small>${note}</small>${addressLink(address)}</span>${others.length > 0 && markup`<span>${links}</span>`}</li>
`;
  });
  return markup`<ul class="rows">
${rows}</ul>`;
}
