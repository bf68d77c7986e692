import type { EntryKind } from '@candor/record';
import type { Door } from '../door.ts';
import { historyFeed } from './history-feed.ts';

const PATH = 'history.atom';

/** The kinds of entry that the feed tells. It says nothing of features, impact or promises kept. */
const TOLD: ReadonlySet<EntryKind> = new Set(['page', 'update', 'maintenance-update', 'maintenance-plan']);

/** The feed of incidents and maintenances. */
export const feedDoor: Door = {
  paths: (model) => (model.page === null ? [] : [PATH]),
  touchedBy: (model, entry) => (model.page !== null && TOLD.has(entry.kind) ? [PATH] : []),
  daily: () => [],
  render(model, path) {
    const { page: settings, beganAt } = model;
    return path === PATH && settings && beganAt ? historyFeed({ model, settings, beganAt }) : null;
  },
};
