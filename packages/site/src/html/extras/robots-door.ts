import type { Door } from '../../door.ts';

const PATH = 'robots.txt';

/** Everything may be found; the stream of changes is no page, and a robot that opens it keeps it open. */
export const robotsDoor: Door = {
  paths: () => [PATH],
  touchedBy: (_model, entry) => (entry.kind === 'page' ? [PATH] : []),
  daily: () => [],
  render({ page }, path) {
    if (path !== PATH) return null;
    const sitemap = page ? `\nSitemap: ${page.url}/sitemap.xml\n` : '';
    return `User-agent: *\nDisallow: /live\n${sitemap}`;
  },
};
