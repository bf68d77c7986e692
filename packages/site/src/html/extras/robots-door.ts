import type { Door } from '../../door.ts';

const PATH = 'robots.txt';

/** Everything may be found; the stream of changes is no page, and a robot that opens it keeps it open. */
export const robotsDoor: Door = {
  paths: () => [PATH],
  touchedBy: () => [],
  daily: () => [],
  render: (_model, path) => (path === PATH ? 'User-agent: *\nDisallow: /live\n' : null),
};
