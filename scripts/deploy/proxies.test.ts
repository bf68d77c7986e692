import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:http2';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { until } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question } from './front/ask.ts';
import { ask, open } from './front/ask.ts';
import type { Front } from './front/front.ts';
import { startCaddy, startNginx } from './front/front.ts';
import type { Product } from './front/product.ts';
import { OPERATOR, startProduct } from './front/product.ts';
import { isInstalled } from './installed.ts';

/** Only Linux lends a client every address in 127.0.0.0/8. */
const isPossible = process.platform === 'linux' && isInstalled('openssl', 'version');
const FRONTS = [
  { name: 'nginx', start: startNginx, isHere: isPossible && isInstalled('nginx', '-v') },
  { name: 'caddy', start: startCaddy, isHere: isPossible && isInstalled('caddy', 'version') },
];

let product: Product;
let key: string;
beforeAll(async () => {
  if (!FRONTS.some(({ isHere }) => isHere)) return;
  product = await startProduct();
  key = (await product.candor('key', 'create', '--role', 'publisher', '--name', 'pager')).trim();
});
afterAll(() => product?.stop());

async function declare(title: string): Promise<void> {
  const input = { commandId: crypto.randomUUID(), title, status: 'investigating', text: `${title}.`, features: [] };
  const answer = await fetch(`${product.api}/trpc/incidents.declare`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(input),
  });
  expect(answer.status).toBe(200);
}

/** What a stream said so far. */
function hear(response: IncomingMessage): () => string {
  let heard = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    heard += part;
  });
  return () => heard;
}

describe.each(FRONTS)('behind $name', ({ name, start, isHere }) => {
  let front: Front;
  beforeAll(async () => {
    if (isHere) front = await start(product);
  });
  afterAll(() => front?.stop());

  const ifHere = (test: () => Promise<void>) => async (context: { readonly skip: (note: string) => void }) => {
    if (!isHere) context.skip(`${name} or openssl is not installed here, or this is not Linux`);
    await test();
  };
  const read = (path: string, more: Partial<Question> = {}) => ask({ name: 'status', port: front.port, path, ...more });
  const operate = (path: string, more: Partial<Question> = {}) =>
    ask({ name: 'console', port: front.port, path, ...more });
  const signIn = (from: string, password: string, headers = {}) =>
    operate('/sign-in', {
      method: 'POST',
      from,
      headers: { origin: 'https://console.example.com', ...headers },
      form: { intent: 'sign-in', form: 'sign-in', email: OPERATOR.email, password },
    });

  it(
    'pages come as the readers’ server made them: compressed once, with its validators, HEAD too',
    ifHere(async () => {
      const plain = await read('/');
      expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
      const br = await read('/', { headers: { 'accept-encoding': 'br, gzip' } });
      expect(br.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(br.bytes.length) });
      expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
      const gzip = await read('/', { headers: { 'accept-encoding': 'gzip' } });
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
      const etag = br.headers.etag ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}-br"$/);
      const again = await read('/', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      const head = await read('/', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
      expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([200, `${br.bytes.length}`, 0]);
      expect(plain.headers['strict-transport-security']).toBe('max-age=31536000');
      expect(plain.headers['candor-index']).toMatch(/^\d+$/);
    }),
  );

  it(
    'changes come at once, through a stream that nothing holds back, and the page is new then',
    ifHere(async () => {
      const since = Number((await read('/')).headers['candor-index']);
      const stream = await open({ name: 'status', port: front.port, path: `/live?since=${since}` });
      const heard = hear(stream);
      expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8');
      expect(stream.headers['content-encoding']).toBeUndefined();
      await until(() => /^event: tick$/m.test(heard()), 'the first tick is heard');
      await declare(`Seen through ${name}`);
      await until(() => new RegExp(`^id: ${since + 1}\nevent: change$`, 'm').test(heard()), 'the change is heard');
      const page = await read(`/?index=${since + 1}`);
      expect(Number(page.headers['candor-index'])).toBeGreaterThan(since);
      expect(page.bytes.toString()).toContain(`Seen through ${name}`);
      expect(await product.openStreams()).toBe(1);
      stream.destroy();
      await until(async () => (await product.openStreams()) === 0, 'its seat is free when a reader leaves');
    }),
  );

  it(
    'HTTP/2 is spoken',
    ifHere(async () => {
      const session = connect(`https://127.0.0.1:${front.port}`, {
        servername: 'status.example.com',
        rejectUnauthorized: false,
      });
      const stream = session.request({ ':path': '/', ':authority': 'status.example.com' });
      const [headers] = await once(stream, 'response');
      stream.resume();
      await once(stream, 'end');
      session.close();
      expect(headers[':status']).toBe(200);
    }),
  );

  it(
    'operators sign in, and the audit knows the address they came from, whatever they claim',
    ifHere(async () => {
      const entered = await signIn('127.0.0.7', OPERATOR.password, { 'x-forwarded-for': '203.0.113.9' });
      expect(entered.status).toBe(303);
      const cookie = (entered.headers['set-cookie'] ?? []).map((it) => it.split(';')[0]).join('; ');
      expect(entered.headers['set-cookie']?.join()).toMatch(/Secure/i);
      const now = await operate('/', { headers: { cookie } });
      expect([now.status, now.bytes.toString().includes(OPERATOR.name)]).toEqual([200, true]);
      const audit = (await product.candor('export', 'audit', '--format', 'jsonl')).trim().split('\n');
      const last = audit.map((line) => JSON.parse(line)).find(({ act }) => act === 'SignIn');
      expect(last).toMatchObject({ act: 'SignIn', name: OPERATOR.name, address: '127.0.0.7' });
    }),
  );

  it(
    'wrong passwords count against the address they come from, and against no other',
    ifHere(async () => {
      const [guesser, colleague] = name === 'nginx' ? ['127.0.0.8', '127.0.0.9'] : ['127.0.0.18', '127.0.0.19'];
      for (let at = 0; at < 5; at += 1)
        expect((await signIn(guesser, 'not the password', { 'x-forwarded-for': `203.0.113.${at}` })).status).toBe(400);
      expect((await signIn(guesser, OPERATOR.password)).bytes.toString()).toContain('Too many wrong passwords');
      expect((await signIn(colleague, OPERATOR.password)).status).toBe(303);
    }),
  );

  it(
    'other origins stay out, and there are no metrics',
    ifHere(async () => {
      const foreign = await signIn('127.0.0.7', OPERATOR.password, { origin: 'https://evil.example' });
      expect(foreign.status).toBe(403);
      for (const get of [read, operate]) expect((await get('/metrics')).status).toBe(404);
      expect((await read('/trpc/now.read')).status).toBe(404);
    }),
  );
});

it('nginx takes the micro-cache, too, and answers from it while the readers’ server is away', async ({ skip }) => {
  if (!FRONTS[0]?.isHere) skip('nginx or openssl is not installed here, or this is not Linux');
  const other = await startProduct();
  const front = await startNginx(other, { isCaching: true });
  const read = () => ask({ name: 'status', port: front.port, path: '/', headers: { 'accept-encoding': 'br' } });
  const before = await read();
  await other.stop();
  const after = await read();
  await front.stop();
  expect([after.status, after.bytes.equals(before.bytes)]).toEqual([200, true]);
});
