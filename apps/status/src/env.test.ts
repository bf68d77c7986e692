import path from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './env.ts';

test('without any setting there are defaults', () => {
  expect(readSettings({ CANDOR_STATUS_PORT: '' })).toEqual({
    published: path.resolve('.candor/published'),
    host: '127.0.0.1',
    port: 3000,
    memoryBytes: 64 * 1024 * 1024,
    maxConnections: 20_000,
    metricsToken: null,
    logLevel: 'info',
    demo: null,
  });
});

test('settings are taken from the environment', () => {
  const settings = readSettings({
    CANDOR_DATA: '/srv/candor',
    CANDOR_STATUS_HOST: '::',
    CANDOR_STATUS_PORT: '0',
    CANDOR_STATUS_MEMORY: '8',
    CANDOR_STATUS_MAX_CONNECTIONS: '7',
    CANDOR_METRICS_TOKEN: 'a-token-of-some-length',
    CANDOR_LOG_LEVEL: 'debug',
    CANDOR_DEMO: '{"real":0,"shown":5,"speed":72,"until":9}',
  });
  expect(settings).toEqual({
    published: '/srv/candor/published',
    host: '::',
    port: 0,
    memoryBytes: 8 * 1024 * 1024,
    maxConnections: 7,
    metricsToken: 'a-token-of-some-length',
    logLevel: 'debug',
    demo: { real: 0, shown: 5, speed: 72, until: 9 },
  });
});

test.each([
  ['CANDOR_STATUS_PORT', '65536'],
  ['CANDOR_STATUS_PORT', 'http'],
  ['CANDOR_STATUS_MEMORY', '0'],
  ['CANDOR_STATUS_MAX_CONNECTIONS', '-1'],
  ['CANDOR_METRICS_TOKEN', 'fifteen letters'],
  ['CANDOR_METRICS_TOKEN', 'short'],
  ['CANDOR_DEMO', 'yes'],
])('%s may not be %s', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`Bad setting. ${name}: `);
});
