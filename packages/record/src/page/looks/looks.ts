import type { Text } from '@candor/log';
import { z } from 'zod';
import { accentFor } from './accent.ts';
import { Logo } from './logo/logo.ts';
import { MOST_LINKS, PageLink } from './page-link.ts';

const links = (where: string) =>
  z
    .array(PageLink, `Give the links in the ${where} as a list; an empty one for none.`)
    .max(MOST_LINKS, `There can be ${MOST_LINKS} links in the ${where}. Please leave some out.`);

/** Sets how the page looks. All of it is public, and takes the place of what was set before. */
export const ChangePageLooks = z.object({
  /** The bytes of a picture in base64; null for none. One that is left out stays as it is. */
  logo: Logo.nullish(),
  /** Another one for dark mode; without it, the logo is shown in both. */
  darkLogo: Logo.nullish(),
  /** The colours of links in light and in dark mode; null for Candor's own. */
  accent: z.object(
    { light: accentFor('light').nullable(), dark: accentFor('dark').nullable() },
    'Give the colours of links as {"light": …, "dark": …}; null for Candor’s own.',
  ),
  headerLinks: links('header'),
  footerLinks: links('footer'),
});
export type ChangePageLooks = z.infer<typeof ChangePageLooks>;

/** A picture as it lies in the record: the bytes are a text in base64, so that they can be destroyed like one. */
export interface ToldLogo extends Omit<Logo, 'bytes'> {
  readonly bytes: Text;
}

/** A link as it lies in the record. */
export interface ToldLink {
  readonly label: Text;
  readonly url: Text;
}

/** How the page looks, apart from its words. */
export interface Looks {
  readonly logo: ToldLogo | null;
  readonly darkLogo: ToldLogo | null;
  /** `#rrggbb` in lower case, or null for Candor's own. */
  readonly accent: { readonly light: string | null; readonly dark: string | null };
  readonly headerLinks: readonly ToldLink[];
  readonly footerLinks: readonly ToldLink[];
}

/** The looks of a page that never chose any. */
export const FIRST_LOOKS: Looks = {
  logo: null,
  darkLogo: null,
  accent: { light: null, dark: null },
  headerLinks: [],
  footerLinks: [],
};
