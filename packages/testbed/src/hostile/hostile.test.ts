import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../temporary-directory.ts';
import { knock, say } from './knock.ts';
import { rowCounts } from './row-counts.ts';
import { createTally } from './tally.ts';

it('knocks with what no client would send, and hears what was answered, or nothing', async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers['x-odd']}`);
    if (request.url === '/silence') request.socket.destroy();
    else response.writeHead(418, { 'x-kind': 'teapot' }).end('short and stout');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = await knock(url, { method: 'PUT', target: '/a/../%2e', headers: { 'x-odd': '1' }, body: 'tea' });
  expect([answer.status, answer.headers.get('x-kind')]).toEqual([418, 'teapot']);
  expect(answer.body).toContain('short and stout');
  expect((await knock(url, { target: '/silence' })).status).toBe(0);
  expect((await say(url, 'nonsense\r\n\r\n')).status).toBe(400);
  expect(heard[0]).toBe('PUT /a/../%2e 1');
});

it('counts attempts and rows', () => {
  const tally = createTally('door');
  tally.count('/', 400);
  tally.count('/', 0);
  tally.count('/a', 400);
  expect(tally.sum()).toBe('door: 2 doors, 3 attempts: 1 × hung up, 2 × 400');
  const file = join(temporaryDirectory(), 'a.sqlite');
  const database = new DatabaseSync(file);
  database.exec(`create table a (b text); insert into a values ('some words')`);
  expect(rowCounts(file)).toEqual({ a: 1 });
  database.close();
});
