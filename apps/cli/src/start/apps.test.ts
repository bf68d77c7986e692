import { expect, it } from 'vitest';
import { APPS, environmentFor } from './apps.ts';

it('gives the signing key to the api alone', () => {
  const environment = { CANDOR_SIGNING_KEY: 'k', CANDOR_DATA: '/data' };
  expect(APPS.map((app) => [app, environmentFor(app, environment)])).toEqual([
    ['status', { CANDOR_DATA: '/data' }],
    ['api', environment],
    ['console', { CANDOR_DATA: '/data' }],
  ]);
});
