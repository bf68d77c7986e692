import { expect, it } from 'vitest';
import { screenPaths } from '../remix/screen-paths.ts';
import { routeNamer } from './route-of.ts';

const module = {} as never;
const screens = screenPaths({
  root: { id: 'root', path: '', module },
  frame: { id: 'frame', parentId: 'root', module },
  now: { id: 'now', parentId: 'frame', index: true, module },
  incident: { id: 'incident', parentId: 'frame', path: 'incidents/:incidentId', module },
  declare: { id: 'declare', parentId: 'frame', path: 'incidents/new', module },
  file: { id: 'file', parentId: 'root', path: 'incidents/:incidentId/postmortem.md', module },
  missing: { id: 'missing', parentId: 'root', path: '*', module },
});

it('finds the paths of all screens', () => {
  expect(screens).toEqual(['/', '/incidents/:incidentId', '/incidents/new', '/incidents/:incidentId/postmortem.md']);
});

it.each([
  ['/', '/'],
  ['/_root.data', '/'],
  ['/incidents/new', '/incidents/new'],
  ['/incidents/k3v9x0q2m4ab', '/incidents/:incidentId'],
  ['/incidents/k3v9x0q2m4ab.data', '/incidents/:incidentId'],
  ['/incidents/k3v9x0q2m4ab/postmortem.md', '/incidents/:incidentId/postmortem.md'],
  ['/incidents/k3v9x0q2m4ab/postmortemXmd', ''],
  ['/assets/entry-1234.js', 'assets'],
  ['/healthz', 'health'],
  ['/toString', ''],
  ['/wp-login.php', ''],
])('%s counts as %j', (path, route) => {
  expect(routeNamer(screens)(path)).toBe(route);
});
