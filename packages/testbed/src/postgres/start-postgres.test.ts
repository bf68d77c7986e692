import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { query } from './query.ts';
import { startPostgres } from './start-postgres.ts';

it('keeps what production promises by default', async () => {
  const { url } = await start({});
  expect(await show(url, 'fsync')).toBe('on');
  expect(await show(url, 'full_page_writes')).toBe('on');
  expect(await show(url, 'synchronous_commit')).toBe('on');
});

it('does not wait for the disk when told so, stops, and leaves nothing behind', async () => {
  const { url, stop } = await start({ durable: false });
  expect(await show(url, 'fsync')).toBe('off');
  const data = await show(url, 'data_directory');
  expect(existsSync(data)).toBe(true);
  await stop();
  await stop();
  expect(existsSync(dirname(data))).toBe(false);
  await expect(show(url, 'fsync')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

async function start(options: { durable?: boolean }) {
  const postgres = await startPostgres(options);
  onTestFinished(postgres.stop);
  return postgres;
}

async function show(url: string, setting: string): Promise<string> {
  return (await query(url, `show ${setting}`))[0][setting];
}
