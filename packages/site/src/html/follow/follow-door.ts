import type { PageDoor } from '../page-door.ts';
import { followPage } from './follow-page.ts';

const PATH = 'follow/index.html';

/** The ways to hear of what happens here, from the page's first settings on: before, nothing has an address. */
export const followDoor: PageDoor = {
  paths: ({ page }) => (page === null ? [] : [PATH]),
  touchedBy: ({ page, catalogueHead }, { index }) => (page !== null && catalogueHead.index === index ? [PATH] : []),
  daily: () => [],
  parts: (ctx, path) => (path === PATH ? followPage(ctx, path) : null),
};
