import type { PageDoor } from '../page-door.ts';
import { LIST_PATH } from './addresses.ts';
import { listPage } from './list-page.ts';

/** The list of postmortems. It is there before the first one, and says what will be; nothing leads to it until then. */
export const postmortemListDoor: PageDoor = {
  paths: () => [LIST_PATH],
  touchedBy: (_model, entry) => (entry.kind === 'postmortem' ? [LIST_PATH] : []),
  daily: () => [],
  parts: (ctx, path) => (path === LIST_PATH ? listPage(ctx) : null),
};
