import type { ToldLink } from '@candor/record';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';

const LEADS_OUT = /^https?:/i;
const MAY_BE_A_LINK = /^(?:https?|mailto):/i;

/** The operators' own links, as a landmark of that name; nothing where there are none. */
export function pageLinks({ asWritten }: PageContext, links: readonly ToldLink[], name: string): Markup | null {
  const shown = links.flatMap(({ label, url }) => {
    if (label.text === null || url.text === null || !MAY_BE_A_LINK.test(url.text)) return [];
    const rel = LEADS_OUT.test(url.text) && markup` rel="external"`;
    return [markup`<a href="${url.text}"${rel}${asWritten}>${said(label)}</a>`];
  });
  return shown.length === 0
    ? null
    : markup`<nav class="links" aria-label="${name}">${shown}</nav>
`;
}
