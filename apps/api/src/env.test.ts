import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { readSettings } from './env.ts';

it('needs no setting at all', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    data: path.resolve('.candor'),
    published: path.resolve('.candor/published'),
    database: { file: path.resolve('.candor/candor.sqlite') },
    host: '127.0.0.1',
    port: 3002,
    statusUrl: 'http://127.0.0.1:3000',
    adminUrl: 'http://127.0.0.1:3001',
    firstPage: { name: 'Status', timeZone: 'Etc/UTC' },
    logLevel: 'info',
    secret: null,
    demo: null,
  });
  expect(settings.version).toMatch(/^\d+\.\d+\.\d+/);
});

it('takes what is set, and an empty variable for one that is not', () => {
  const settings = readSettings({
    CANDOR_API_PORT: '0',
    CANDOR_API_HOST: '',
    CANDOR_STATUS_URL: 'https://status.example.com/',
    CANDOR_PAGE_TIME_ZONE: 'Europe/Berlin',
    DATABASE_URL: 'postgresql://candor@db.example.com/candor',
  });
  expect(settings).toMatchObject({
    port: 0,
    host: '127.0.0.1',
    statusUrl: 'https://status.example.com',
    firstPage: { timeZone: 'Europe/Berlin' },
    database: { url: 'postgresql://candor@db.example.com/candor' },
  });
});

describe.each<[string, string]>([
  ['CANDOR_API_PORT', '70000'],
  ['CANDOR_API_MAX_CONNECTIONS', '0'],
  ['CANDOR_AUDIT_DAYS', '7'],
  ['CANDOR_API_PORT', 'three thousand'],
  ['CANDOR_STATUS_URL', 'status.example.com'],
  ['CANDOR_ADMIN_URL', 'ftp://console.example.com'],
  ['CANDOR_PAGE_TIME_ZONE', 'Europe/Atlantis'],
  ['CANDOR_PAGE_NAME', 'two\nlines'],
  ['CANDOR_LOG_LEVEL', 'loud'],
  ['CANDOR_SECRET', 'short'],
  ['DATABASE_URL', 'mysql://db.example.com/candor'],
  ['CANDOR_DEMO', 'not json'],
])('%s=%s', (name, value) => {
  it('is refused in one line that names it and does not repeat it', () => {
    const message = messageOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^Bad setting\\. ${name}: \\S.+$`));
    expect(message).not.toContain('\n');
  });
});

it('names every bad setting at once', () => {
  expect(messageOf({ CANDOR_API_PORT: '-1', CANDOR_SECRET: 'x' })).toMatch(/CANDOR_API_PORT: .+; CANDOR_SECRET: /);
});

it('does not write a secret into its refusal', () => {
  expect(messageOf({ CANDOR_SECRET: 'hunter2' })).not.toContain('hunter2');
  expect(messageOf({ DATABASE_URL: 'mysql://candor:hunter2@db/candor' })).not.toContain('hunter2');
});

it('lets the story’s clock run on throwaway data only', () => {
  const data = temporaryDirectory();
  const demo = { CANDOR_DEMO: JSON.stringify({ real: 0, shown: 0, speed: 2, until: 10 }), CANDOR_DATA: data };
  expect(messageOf(demo)).toContain('throwaway');
  writeFileSync(path.join(data, 'throwaway'), '');
  expect(readSettings(demo).demo).toEqual({ real: 0, shown: 0, speed: 2, until: 10 });
  expect(messageOf({ ...demo, DATABASE_URL: 'postgres://db/candor' })).toContain('throwaway');
});

function messageOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The settings were accepted.');
}
