import type { PageDoor } from '../page-door.ts';
import { aboutPage } from './about-page.ts';

const PATH = 'about/index.html';

/** What this page is: it says nothing that an incident could change, so it stands as long as the page's settings do. */
export const aboutDoor: PageDoor = {
  paths: () => [PATH],
  touchedBy: (_model, { kind }) => (kind === 'imprint' || kind === 'continued' ? [PATH] : []),
  daily: () => [],
  parts: (ctx, path) => (path === PATH ? aboutPage(ctx, path) : null),
};
