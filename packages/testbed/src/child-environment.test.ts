import { expect, it, vi } from 'vitest';
import { childEnvironment } from './child-environment.ts';

it('hides from a child that a test runs it', () => {
  expect(process.env.NODE_ENV).toBe('test');
  const environment = childEnvironment();
  expect(Object.keys(environment).filter((name) => /VITEST|^(NODE_ENV|TEST|MODE|BASE_URL)$/.test(name))).toEqual([]);
  expect(environment.PATH).toBe(process.env.PATH);
});

it("keeps a developer's own product settings out", () => {
  vi.stubEnv('CANDOR_DATA', '/precious');
  vi.stubEnv('DATABASE_URL', 'postgresql://precious');
  expect(childEnvironment()).not.toHaveProperty('CANDOR_DATA');
  expect(childEnvironment()).not.toHaveProperty('DATABASE_URL');
});

it('adds what it is given', () => {
  expect(childEnvironment({ CANDOR_DATA: '/own', NODE_ENV: 'production' })).toMatchObject({
    CANDOR_DATA: '/own',
    NODE_ENV: 'production',
  });
});
