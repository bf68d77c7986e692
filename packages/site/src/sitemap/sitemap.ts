import type { Instant } from '@candor/log';
import { escapeMarkup } from '../feed/formats/escape-markup.ts';
import type { ListedPage } from './listed-pages.ts';
import type { Part } from './parts.ts';

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What a sitemap is written for: the page's url, and what stands between it and an address in each language. */
export interface SitemapOf {
  readonly url: string;
  /** By language, the page's own first; its prefix is empty. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Some pages as a sitemap (sitemaps.org, protocol 0.9), each in every language beside the others. */
export function sitemap({ url, prefixes }: SitemapOf, pages: readonly ListedPage[]): string {
  const located = (prefix: string, address: string) => escapeMarkup(`${url}${prefix}${address}`);
  const alternate = (language: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
  const alternatesOf = (address: string) =>
    prefixes.size === 1
      ? ''
      : [...prefixes].map(([language, prefix]) => alternate(language, located(prefix, address))).join('') +
        alternate('x-default', located('', address));
  const entries = pages.flatMap(({ address, changedAt }) =>
    [...prefixes.values()].map(
      (prefix) =>
        `<url><loc>${located(prefix, address)}</loc>${lastChanged(changedAt)}${alternatesOf(address)}</url>\n`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${PROTOCOL}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** The index of sitemaps. */
export function sitemapIndex({ url }: SitemapOf, sitemaps: readonly Pick<Part, 'path' | 'changedAt'>[]): string {
  const entries = sitemaps.map(
    ({ path, changedAt }) =>
      `<sitemap><loc>${escapeMarkup(`${url}/${path}`)}</loc>${lastChanged(changedAt)}</sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${PROTOCOL}">
${entries.join('')}</sitemapindex>
`;
}

function lastChanged(changedAt: Instant | null): string {
  return changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
}
