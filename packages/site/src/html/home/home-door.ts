import type { PageDoor } from '../page-door.ts';
import { homePage } from './home-page.ts';

const PATH = 'index.html';

/** The first page. It shows the head of the record, so every entry changes it. */
export const homeDoor: PageDoor = {
  paths: () => [PATH],
  touchedBy: () => [PATH],
  daily: () => [PATH],
  parts: (ctx, path) => (path === PATH ? homePage(ctx) : null),
};
