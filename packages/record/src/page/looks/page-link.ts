import { LinkLabel } from '@candor/log';
import { z } from 'zod';

/** As many links as the header or the footer may have. */
export const MOST_LINKS = 5;

const WEB = /^https?:\/\/[\w.:[\]-]+([/?#][!-~]*)?$/i;
const MAIL = /^mailto:[\w.!#$%&'*+/=^`{|}~-]+@[\w.-]+(\?[!-~]*)?$/i;

/** Where a link of the page leads: an absolute http or https address, or mailto, in ASCII, without credentials. */
const LinkUrl = z
  .string({ error: 'Give the address of the link.' })
  .trim()
  .max(500, 'The address is longer than 500 characters. Please use a shorter one.')
  .refine(
    (url) => WEB.test(url) || MAIL.test(url),
    'Give a full address, such as https://example.com/help or mailto:help@example.com, in plain letters (%C3%BC for others).',
  );

/** A link in the page's header or footer. */
export const PageLink = z.object({ label: LinkLabel, url: LinkUrl }, 'Give each link as {"label": …, "url": …}.');
export type PageLink = z.infer<typeof PageLink>;
