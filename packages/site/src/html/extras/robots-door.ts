import type { Door } from '../../door.ts';
import { baseOf } from '../page-context.ts';

const PATH = 'robots.txt';

/** Everything may be found; the stream of changes is no page, and a robot that opens it keeps it open. */
export const robotsDoor: Door = {
  paths: () => [PATH],
  touchedBy: (_model, entry) => (entry.kind === 'page' ? [PATH] : []),
  daily: () => [],
  render(model, path) {
    if (path !== PATH) return null;
    const sitemap = model.page ? `\nSitemap: ${model.page.url}/sitemap.xml\n` : '';
    return `User-agent: *\nDisallow: ${baseOf(model)}/live\n${sitemap}`;
  },
};
