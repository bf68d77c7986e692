import type { Door } from '../door.ts';
import { historyFeed } from './history-feed.ts';

const PATH = 'history.atom';

/** The feed of incidents. It says nothing of features, impact or promises kept, so those entries leave it as it is. */
export const feedDoor: Door = {
  paths: (model) => (model.page === null ? [] : [PATH]),
  touchedBy: (model, entry) =>
    model.page !== null && (entry.kind === 'page' || entry.kind === 'update') ? [PATH] : [],
  daily: () => [],
  render(model, path) {
    const { page: settings, beganAt } = model;
    return path === PATH && settings && beganAt ? historyFeed({ model, settings, beganAt }) : null;
  },
};
