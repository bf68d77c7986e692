import { wordsOf } from '@candor/log';
import type { ToldLink, ToldLogo } from '@candor/record';
import { loadLooks } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

const LogoView = z.object({ type: z.string(), width: z.number(), height: z.number(), bytes: z.string() });
const LinkView = z.object({ label: z.string(), url: z.string() });

/** How the page looks, as the console edits it; pictures in base64. */
export const PageLooksView = z.object({
  logo: LogoView.nullable(),
  darkLogo: LogoView.nullable(),
  accent: z.object({ light: z.string().nullable(), dark: z.string().nullable() }),
  headerLinks: z.array(LinkView),
  footerLinks: z.array(LinkView),
});
export type PageLooksView = z.infer<typeof PageLooksView>;

export async function readPageLooks({ store }: Services): Promise<PageLooksView> {
  const { logo, darkLogo, accent, headerLinks, footerLinks } = await loadLooks(store.reader);
  return {
    logo: pictureOf(logo),
    darkLogo: pictureOf(darkLogo),
    accent,
    headerLinks: headerLinks.map(inWords),
    footerLinks: footerLinks.map(inWords),
  };
}

/** The picture; null also where its bytes were destroyed. */
function pictureOf(logo: ToldLogo | null): z.infer<typeof LogoView> | null {
  const bytes = logo?.bytes.text;
  return logo && bytes ? { ...logo, bytes } : null;
}

function inWords({ label, url }: ToldLink): z.infer<typeof LinkView> {
  return { label: wordsOf(label), url: wordsOf(url) };
}
