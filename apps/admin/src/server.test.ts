import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from './testing/build-console.ts';
import type { Child } from './testing/start-child.ts';
import { startChild } from './testing/start-child.ts';

const SETTINGS = { CANDOR_SECRET: 's'.repeat(32), CANDOR_ADMIN_PORT: '0', CANDOR_LOG_LEVEL: 'silent' };
// Nothing listens there, so these tests also show what an api that is away looks like.
const NO_API = { CANDOR_API_URL: 'http://127.0.0.1:9' };

let server: Child;
let url: string;
beforeAll(async () => {
  await buildConsole();
  server = await startChild('admin', { ...SETTINGS, ...NO_API, CANDOR_ADMIN_URL: 'https://console.example' });
  ({ url } = server.ready);
});
afterAll(() => server.stop());

const post = (headers: Record<string, string>, body: string | URLSearchParams = '') =>
  fetch(`${url}/sign-in`, { method: 'POST', headers, body, redirect: 'manual' });

describe('every answer', () => {
  it.each(['/', '/sign-in', '/healthz', '/nowhere', '/favicon.svg'])(
    'of %s carries the strict headers',
    async (route) => {
      const { headers } = await fetch(url + route);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('runs only scripts of its own request, and has no inline styles', async () => {
    const [one, other] = await Promise.all([fetch(`${url}/sign-in`), fetch(`${url}/sign-in`)]);
    const [nonce, another] = [one, other].map((it) => /'nonce-([^']+)'/.exec(policyOf(it))?.[1]);
    const html = await one.text();
    expect(nonce).not.toBe(another);
    for (const script of html.match(/<script[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
});

it('keeps pages nowhere, and files whose names carry their hash for ever', async () => {
  const page = await fetch(`${url}/sign-in`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1];
  const file = await fetch(url + style);
  expect(file.headers.get('content-type')).toContain('text/css');
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

describe('what is sent', () => {
  it.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from no origin', {}],
    ['from an origin that is hidden', { origin: 'null' }],
    ['from its own host, but in the open', { origin: () => url }],
  ])('%s is refused with a plain page', async (_what, headers) => {
    const { origin } = headers as { origin?: string | (() => string) };
    const answer = await post(origin ? { origin: typeof origin === 'string' ? origin : origin() } : {});
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('This came from somewhere else');
  });

  it('over 1 MB is refused', async () => {
    const answer = await post(
      { origin: url.replace('http:', 'https:') },
      new URLSearchParams({ email: 'x'.repeat(1_100_000) }),
    );
    expect(answer.status).toBe(413);
  });

  it.each([
    ['/page/looks', "frame-ancestors 'none'", 'DENY'],
    ['/page/looks/preview', "frame-ancestors 'self'", 'SAMEORIGIN'],
  ])('over 1 MB to %s is a picture that is too large', async (path, policy, frame) => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { origin: url.replace('http:', 'https:') },
      body: new URLSearchParams({ logo: 'x'.repeat(1_100_000) }),
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-security-policy')).toContain(policy);
    expect(answer.headers.get('x-frame-options')).toBe(frame);
    expect(await answer.text()).toContain('This picture is too large');
  });

  it('in a form nobody knows is refused calmly', async () => {
    const answer = await post({ origin: url.replace('http:', 'https:') }, new URLSearchParams({ intent: 'nonsense' }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('The form that was sent is not known here.');
  });
});

describe('metrics', () => {
  const TOKEN = 'a-token-of-some-length';

  it('are there for whoever has the token, under the paths of screens', async () => {
    expect((await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(404);
    const watched = await startChild('admin', { ...SETTINGS, ...NO_API, CANDOR_METRICS_TOKEN: TOKEN });
    const at = (route: string, headers = {}) => fetch(watched.ready.url + route, { headers });
    for (const route of ['/incidents/k3v9x0q2m4ab', '/sign-in', '/nowhere']) await (await at(route)).text();
    expect((await at('/metrics')).status).toBe(404);
    const text = await (await at('/metrics', { authorization: `Bearer ${TOKEN}` })).text();
    expect(text).toMatch(/route="\/incidents\/:incidentId",status="5xx"\} 1$/m);
    expect(text).toMatch(/_count\{method="GET",route="\/sign-in",status="2xx"\} 1$/m);
    expect(text).toMatch(/_count\{method="GET",route="other",status="4xx"\} 2$/m);
    expect(text).toMatch(/^candor_open_connections [1-9]$/m);
    expect(text).toMatch(/^candor_max_connections 1000$/m);
    expect(text).not.toContain('k3v9x0q2m4ab');
    await watched.stop();
  });
});

it('says that it is up, though the api is away', async () => {
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  const home = await fetch(`${url}/`);
  expect(home.status).toBe(503);
  expect(await home.text()).toContain('The api does not answer');
});

it('says that an address leads nowhere', async () => {
  const answer = await fetch(`${url}/nowhere/at/all`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('This is not here');
});

it('tells the api who asks: its own word, the browser behind trusted proxies, and the request', async () => {
  const told: Record<string, unknown>[] = [];
  const api = createServer((request, response) => {
    told.push(request.headers);
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"no"}');
  }).listen(0, '127.0.0.1');
  const port = await new Promise((resolve) =>
    api.once('listening', () => resolve((api.address() as AddressInfo).port)),
  );
  const asking = await startChild('admin', {
    ...SETTINGS,
    CANDOR_API_URL: `http://127.0.0.1:${port}`,
    CANDOR_TRUSTED_PROXIES: '1',
  });
  const { url: origin } = asking.ready;
  const body = new URLSearchParams({ intent: 'sign-in', form: 'sign-in', email: 'a@example.com', password: 'wrong' });
  const headers = {
    origin,
    'x-forwarded-for': 'forged, 9.9.9.9',
    'x-candor-client': 'forged',
    'x-candor-hop': 'forged',
  };
  const answer = await fetch(`${origin}/sign-in`, { method: 'POST', headers, body });
  expect(answer.status).toBe(400);
  expect(told[0]).toMatchObject({ origin, 'x-candor-client': '9.9.9.9' });
  expect(told[0]?.['x-candor-hop']).toMatch(/^[0-9a-f]{64}$/);
  expect(told[0]?.['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  await asking.stop();
  api.close();
});

describe('the process', () => {
  it('leaves with 0 when it is asked to', async () => {
    const child = await startChild('admin', { ...SETTINGS, ...NO_API });
    expect(await child.stop()).toBe(0);
  });

  it('leaves when its supervisor is gone', async () => {
    const child = await startChild('admin', { ...SETTINGS, ...NO_API });
    expect(await child.abandon()).toBe(0);
  });

  it.each([
    ['a port in use', () => ({ CANDOR_ADMIN_PORT: new URL(url).port }), /Port \d+ on 127\.0\.0\.1 is in use\./],
    ['a bad setting', () => ({ CANDOR_ADMIN_PORT: 'abc' }), /Bad setting\. CANDOR_ADMIN_PORT: /],
    [
      'a secret that cannot be read',
      () => ({ CANDOR_SECRET: '', CANDOR_DATA: path.join(import.meta.filename, 'below') }),
      /The secret cannot be read: /,
    ],
  ])('says %s in one line, and leaves with 1', async (_what, settings, line) => {
    const attempt = startChild('admin', { ...SETTINGS, ...NO_API, ...settings() });
    await expect(attempt).rejects.toThrow(/^admin ended \(1\): candor console: [^\n]+\n$/);
    await expect(attempt).rejects.toThrow(line);
  });
});

function policyOf(response: Response): string {
  return response.headers.get('content-security-policy') ?? '';
}
