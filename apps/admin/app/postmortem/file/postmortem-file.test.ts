import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRequestApi } from '../../../src/api/request-api.ts';
import type { FakeApi } from '../../../src/testing/fake-api.ts';
import { startFakeApi } from '../../../src/testing/fake-api.ts';
import { postmortemFile } from './postmortem-file.server.ts';

let api: FakeApi;
beforeAll(async () => {
  const answer = { fileName: '2024-04-03-k3v9x0a1b2c3.html', text: '<!doctype html>', digest: 'd', position: '1' };
  api = await startFakeApi(() => ({ 'postmortems.export': answer }));
});
afterAll(() => api.close());

function ask(address: string, incidentId = 'k3v9x0a1b2c3') {
  const behalf = { requestId: 'r', client: '', agent: '', cookie: '', origin: '' };
  const context = { api: createRequestApi({ url: api.url, hop: '' }, behalf) };
  const request = new Request(`https://console.example/incidents/${incidentId}/postmortem${address}`);
  return postmortemFile({ request, params: { incidentId }, context } as unknown as LoaderFunctionArgs);
}

it.each([
  ['.md', 'text/markdown'],
  ['.html', 'text/html'],
  ['.json?template=public', 'application/json'],
])('%s is a file to keep', async (address, type) => {
  const { headers } = await ask(address);
  expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="2024-04-03-k3v9x0a1b2c3.html"');
});

it('is shown where that is asked for, with its own styles and without anything that could run', async () => {
  const shown = await ask('.html?show');
  expect(await shown.text()).toBe('<!doctype html>');
  expect(shown.headers.get('content-disposition')).toBe('inline');
  const policy = shown.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox ');
  expect(policy).not.toMatch(/script|allow-same-origin/);
});

it('is nothing for what is no incident', async () => {
  expect((await ask('.html', '..%2Fsecret')).status).toBe(404);
});
