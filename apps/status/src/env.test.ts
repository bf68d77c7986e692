import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, test } from 'vitest';
import { readSettings } from './env.ts';

const KEY = `${'a'.repeat(42)}A`;

test('without any setting there are defaults', () => {
  expect(readSettings({ CANDOR_STATUS_PORT: '' })).toEqual({
    published: path.resolve('.candor/published'),
    mirror: null,
    staleAfter: 120,
    host: '127.0.0.1',
    port: 3000,
    memoryBytes: 64 * 1024 * 1024,
    maxConnections: 20_000,
    maxOfOneAddress: 1_000,
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
    CANDOR_STATUS_STALE_AFTER: '4',
    CANDOR_ORIGIN: 'https://api.example.com/published',
    CANDOR_ORIGIN_KEY: `${KEY}, ${KEY}`,
    CANDOR_ORIGIN_POLL: '0.5',
    CANDOR_STATUS_MAX_CONNECTIONS: '7',
    CANDOR_STATUS_MAX_PER_ADDRESS: '0',
    CANDOR_METRICS_TOKEN: 'a-token-of-some-length',
    CANDOR_LOG_LEVEL: 'debug',
    CANDOR_DEMO: '{"real":0,"shown":5,"speed":72,"until":9}',
  });
  expect(settings).toEqual({
    published: '/srv/candor/published',
    mirror: { origin: new URL('https://api.example.com/published/'), keys: [KEY, KEY], pollMs: 500 },
    staleAfter: 240,
    host: '::',
    port: 0,
    memoryBytes: 8 * 1024 * 1024,
    maxConnections: 7,
    maxOfOneAddress: 0,
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
  ['CANDOR_STATUS_MAX_PER_ADDRESS', '-1'],
  ['CANDOR_METRICS_TOKEN', 'fifteen letters'],
  ['CANDOR_METRICS_TOKEN', 'short'],
  ['CANDOR_DEMO', 'yes'],
  ['CANDOR_STATUS_STALE_AFTER', '0'],
  ['CANDOR_ORIGIN', 'api.example.com'],
  ['CANDOR_ORIGIN', 'file:///etc/passwd'],
  ['CANDOR_ORIGIN', 'http://api.example.com/'],
  ['CANDOR_ORIGIN', 'http://169.254.169.254/'],
  ['CANDOR_ORIGIN', 'http://127.0.0.1.example.com/'],
  ['CANDOR_ORIGIN', 'https://name:password@api.example.com/'],
  ['CANDOR_ORIGIN', 'https://api.example.com/?published'],
  ['CANDOR_ORIGIN_KEY', 'short'],
  ['CANDOR_ORIGIN_POLL', '0'],
])('%s may not be %s', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(`Bad setting. ${name}: `);
});

test.each(['http://127.0.0.1:3002/published', 'http://localhost:3002/', 'http://[::1]/'])(
  'an origin on this machine needs no TLS: %s',
  (address) => {
    expect(readSettings({ CANDOR_ORIGIN: address }).mirror?.origin.href).toMatch(/\/$/);
  },
);

test('an origin elsewhere needs TLS, unless somebody says otherwise', () => {
  const settings = readSettings({ CANDOR_ORIGIN: 'http://10.0.0.7:3002/published/', CANDOR_ORIGIN_INSECURE: '1' });
  expect(settings.mirror?.origin.href).toBe('http://10.0.0.7:3002/published/');
});

test.each(['candor.sqlite', 'signing-key', 'secret'])(
  'a mirror does not take the data directory of an api, with %s',
  (file) => {
    const data = temporaryDirectory();
    writeFileSync(path.join(data, file), '');
    const read = () => readSettings({ CANDOR_DATA: data, CANDOR_ORIGIN: 'https://api.example.com/' });
    expect(read).toThrow(/^Bad setting\. CANDOR_DATA: .* is an api's data directory/);
    expect(readSettings({ CANDOR_DATA: data }).mirror).toBeNull();
  },
);
