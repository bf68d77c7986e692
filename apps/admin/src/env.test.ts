import { expect, it } from 'vitest';
import { readSettings } from './env.ts';

it('needs no setting at all', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ host: '127.0.0.1', port: 3001, apiUrl: 'http://127.0.0.1:3002', trustedProxies: 0 });
  expect(settings.secretFile).toMatch(/\.candor\/secret$/);
});

it('takes an empty variable for one that is not set', () => {
  expect(readSettings({ CANDOR_ADMIN_PORT: '', CANDOR_DEV: '' })).toMatchObject({ port: 3001, isDevelopment: false });
});

it('names every bad setting in one line', () => {
  const read = () => readSettings({ CANDOR_ADMIN_PORT: '70000', CANDOR_API_URL: 'api', CANDOR_DEV: 'yes' });
  expect(read).toThrow(/^Bad setting\. CANDOR_ADMIN_PORT: .+; CANDOR_API_URL: .+; CANDOR_DEV: must be 1, or not set$/);
});
