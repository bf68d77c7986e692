import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Store } from '@candor/store';
import { logSize, openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { commandId, keyFor, startApiProcess } from '../testing/api-process.ts';
import { call, PROCEDURES } from '../testing/call.ts';
import { makeGround } from '../testing/ground.ts';

let api: ApiProcess;
let store: Store;
let headers: Record<string, string>;
let incidentId: string;
let before: number;

beforeAll(async () => {
  const data = temporaryDirectory();
  const database = { file: path.join(data, 'candor.sqlite') };
  api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn' });
  headers = { authorization: `Bearer ${await keyFor(database, 'admin')}`, 'content-type': 'application/json' };
  store = await openStore(database);
  ({ incidentId } = await makeGround(api.url, headers));
});
afterAll(async () => {
  await store.close();
  await api.kill();
});

// Whatever is sent here: nothing is changed, nothing goes wrong inside.
beforeEach(async () => {
  before = await logSize(store.reader);
});
afterEach(async () => {
  expect(await logSize(store.reader)).toBe(before);
  expect(api.log()).toBe('');
  expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
});

/** Sends a request as it is given and checks that it is refused clearly: a 4xx, a sentence, and nothing of our inside. */
async function refused(route: string, init: RequestInit = {}): Promise<number> {
  const answer = await fetch(`${api.url}${route}`, { ...init, headers: { ...headers, ...init.headers } });
  const body = await answer.text();
  expect(answer.headers.get('x-request-id'), body).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.status, body).toBeGreaterThanOrEqual(400);
  expect(answer.status, body).toBeLessThan(500);
  expect(body).not.toMatch(/node_modules|apps\/|\bat \w+ \(|sqlite|SELECT/i);
  if (init.method !== 'HEAD') {
    const { message, error } = JSON.parse(body);
    expect(message ?? error.message).toMatch(/\S/);
  }
  return answer.status;
}

const post = (route: string, body: NonNullable<RequestInit['body']>, more: RequestInit = {}) =>
  refused(route, { method: 'POST', body, ...more });
const note = (words: unknown) => JSON.stringify({ commandId: commandId(), incidentId, text: words });

describe('inputs of another type', () => {
  const commands = [...PROCEDURES].filter(([, type]) => type === 'mutation').map(([name]) => name);
  const wrong = ['null', '[]', '7', '"text"', 'true', '{}', '{"commandId":{},"incidentId":[],"text":{}}', '""'];
  it.each(commands)('%s', async (procedure) => {
    // A key has no sign-ins: it is refused before anybody looks at what it sent.
    const status = procedure === 'session.endSignIns' ? 403 : 400;
    for (const body of wrong) expect(await post(`/trpc/${procedure}`, body)).toBe(status);
  });

  it('queries', async () => {
    for (const input of ['null', '{"incidentId":7}', '{"incidentId":{"length":12}}', '{"limit":1e99}'])
      for (const procedure of ['incidents.read', 'postmortems.read'])
        expect(await refused(`/trpc/${procedure}?input=${encodeURIComponent(input)}`)).toBe(400);
    expect(await refused('/trpc/incidents.list?input=%7B%22limit%22%3A101%7D')).toBe(400);
    expect(await refused('/trpc/incidents.list?input=%7Bno')).toBe(400);
  });
});

describe('bodies', () => {
  it('over 1 MB', async () => {
    const large = note('x'.repeat(1024 * 1024));
    expect(await post('/trpc/incidents.addNote', large)).toBe(413);
    const stream = new Blob([large]).stream();
    expect(await post('/trpc/incidents.addNote', stream, { duplex: 'half' } as RequestInit)).toBe(413);
  });

  it('large ones below it are read, and what is in them is measured', async () => {
    expect(await post('/trpc/incidents.addNote', note('x'.repeat(1_000_000)))).toBe(400);
    const many = { commandId: commandId(), incidentId, status: 'identified', text: 'Many.', features: [] as object[] };
    many.features = Array.from({ length: 10_000 }, () => ({ featureId: 'a'.repeat(12), status: 'operational' }));
    expect(await post('/trpc/incidents.publishUpdate', JSON.stringify(many))).toBe(400);
  });

  it('with a file in few characters and many bytes', async () => {
    const brought = { incidentId: 'nowhere00000', file: 'ü'.repeat(400_001), seen: 'a'.repeat(64) };
    const body = JSON.stringify({ ...brought, commandId: commandId() });
    expect(await post('/trpc/postmortems.takeOver', body)).toBe(400);
    expect(await post('/trpc/postmortems.takeOver', body.replace('ü', ''))).toBe(404);
  });

  it('deeper than any input', async () => {
    const depth = 200_000;
    expect(await post('/trpc/incidents.addNote', '['.repeat(depth) + ']'.repeat(depth))).toBe(400);
    expect(await post('/trpc/incidents.addNote', '['.repeat(depth))).toBe(400);
    const deep = `{"commandId":"${commandId()}","incidentId":"${incidentId}","text":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await post('/trpc/incidents.addNote', deep)).toBe(400);
  });

  it.each(['', '{', '{"commandId":', 'commandId=7', '\u0000', '\ufeff{}'])('that are no JSON: %j', async (body) => {
    expect(await post('/trpc/incidents.addNote', body)).toBe(400);
  });

  it.each(['Content-Length: 1000', 'Transfer-Encoding: chunked'])('that end in the middle (%s)', async (length) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const head = `POST /trpc/incidents.addNote HTTP/1.1\r\nHost: api\r\nAuthorization: ${headers.authorization}\r\n`;
    const part = length.startsWith('T') ? '6\r\n{"half\r\n' : '{"half';
    await new Promise<void>((resolve) => {
      socket.write(`${head}Content-Type: application/json\r\n${length}\r\n\r\n${part}`, () => resolve());
    });
    // Another request is answered while this one waits for the rest.
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    socket.resetAndDestroy();
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  });

  it('that are not UTF-8', async () => {
    const bytes = Buffer.from(note('a broken \u00e9 letter'), 'latin1');
    const answer = await call(api.url, 'incidents.list', { input: {}, headers });
    expect(answer.status).toBe(200);
    // The broken byte is read as U+FFFD, which can be shown; the id is one that does not exist, so nothing is kept.
    const elsewhere = Buffer.from(String(bytes).replace(incidentId, 'nowhere00000'), 'latin1');
    expect(await post('/trpc/incidents.addNote', elsewhere)).toBe(404);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'of the type %s',
    async (type) => {
      const status = await post('/trpc/incidents.addNote', note('words'), { headers: { 'content-type': type } });
      expect([400, 415]).toContain(status);
    },
  );

  it('that name what every object has', async () => {
    const body = `{"__proto__":{"commandId":"${commandId()}"},"constructor":{"prototype":{}},"incidentId":"${incidentId}","text":"x"}`;
    expect(await post('/trpc/incidents.addNote', body)).toBe(400);
  });
});

describe('texts that cannot be kept', () => {
  it.each(['a\u0000b', 'a\ud800b', '\udc00', 'a\u0007b', 'a\uffffb', '   ', '\u0000'])('%j', async (words) => {
    expect(await post('/trpc/incidents.addNote', note(words))).toBe(400);
  });

  it.each([
    '../../etc/passwd',
    "a'; drop table event; --",
    '\u0000'.repeat(12),
    'A'.repeat(12),
    'a'.repeat(13),
    'ａ'.repeat(12),
  ])('ids: %j', async (id) => {
    const body = JSON.stringify({ commandId: commandId(), incidentId: id, text: 'x' });
    expect(await post('/trpc/incidents.addNote', body)).toBe(400);
    expect(await refused(`/trpc/incidents.read?input=${encodeURIComponent(JSON.stringify({ incidentId: id }))}`)).toBe(
      400,
    );
  });
});

describe('addresses', () => {
  it.each([
    '/',
    '/nothing',
    '/trpc',
    '/trpc/',
    '/trpc/nothing',
    '/trpc/incidents',
    '/trpc/incidents.nothing',
    '/trpc/__proto__',
    '/trpc/constructor',
    '/trpc/incidents.__proto__',
    '/trpc/incidents.toString',
    '/trpc/../healthz/..',
    '/published/../secret',
    '/published/candor.sqlite',
    '/candor.sqlite',
    '/secret',
    '/%00',
    '/trpc/%00',
    '/trpc/%E0%A4%A',
    '/%E0%A4%A',
    '/healthz/more',
    `/trpc/${'a'.repeat(200)}`,
  ])('%s', async (address) => {
    expect([400, 404]).toContain(await refused(address));
  });

  it('are asked with the right method only', async () => {
    expect(await refused('/trpc/incidents.addNote')).toBe(405);
    // A question may be longer than an address can be; an act is never asked for by one.
    expect((await fetch(`${api.url}/trpc/incidents.list`, { method: 'POST', headers, body: '{}' })).status).toBe(200);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect([404, 405]).toContain(await refused('/trpc/incidents.addNote', { method }));
      expect([404, 405]).toContain(await refused('/healthz', { method }));
    }
    expect(await post('/readyz', '')).toBe(404);
  });

  it('name at most ten calls at once', async () => {
    const batch = (count: number) =>
      `/trpc/${Array.from({ length: count }, () => 'session.me').join()}?batch=1&input=%7B%7D`;
    expect((await fetch(`${api.url}${batch(10)}`, { headers })).status).toBe(200);
    expect(await refusedBatch(batch(11))).toBe(400);
  });
});

async function refusedBatch(route: string): Promise<number> {
  const answer = await fetch(`${api.url}${route}`, { headers });
  expect(await answer.text()).toContain('message');
  return answer.status;
}

describe('headers', () => {
  it('that are too long', async () => {
    const answer = await fetch(`${api.url}/healthz`, { headers: { 'x-long': 'x'.repeat(20_000) } });
    expect(answer.status).toBe(431);
  });

  it('that are no key', async () => {
    for (const authorization of [
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      `Bearer ${'x'.repeat(5_000)}`,
      'Bearer a b',
      'null',
    ])
      expect(await refused('/trpc/session.me', { headers: { authorization } })).toBe(401);
  });

  it('that say where the request comes from are not believed', async () => {
    const forged = { 'x-request-id': 'chosen-by-a-stranger', 'x-candor-client': '127.0.0.1' };
    const answer = await fetch(`${api.url}/healthz`, { headers: forged });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

it.each([
  ['GET /healthz HTTP/1.1\r\n\r\n', 400],
  ['GET  HTTP/1.1\r\nHost: api\r\n\r\n', 400],
  ['hello\r\n\r\n', 400],
  ['GET /healthz HTTP/1.1\r\nHost: api\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ['GET /healthz HTTP/1.1\r\nHost: a/b c\r\n\r\n', 400],
  ['POST /trpc/incidents.addNote HTTP/1.1\r\nHost: api\r\nContent-Length: -1\r\n\r\n', 400],
])('bytes that are no request: %j', async (bytes, status) => {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
