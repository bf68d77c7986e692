import { expect, it } from 'vitest';
import { APPS, environmentFor } from './apps.ts';

it('gives the signing key to the api alone', () => {
  const environment = { CANDOR_SIGNING_KEY: 'k', CANDOR_DATA: '/data', NODE_COMPILE_CACHE: '/cache' };
  const { CANDOR_SIGNING_KEY: _, ...others } = environment;
  expect(APPS.map((app) => [app, environmentFor(app, environment)])).toEqual([
    ['status', others],
    ['api', environment],
    ['console', others],
  ]);
});

it('lets Node keep what it made of sources in the data directory, unless told where', () => {
  expect(environmentFor('status', { CANDOR_DATA: '/data' })).toMatchObject({ NODE_COMPILE_CACHE: '/data/compiled' });
});
