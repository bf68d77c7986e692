import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createRequestApi } from '../../../src/api/request-api.ts';
import type { WhyNoPdf } from '../../../src/printing/pdf-printer.ts';
import type { FakeApi } from '../../../src/testing/fake-api.ts';
import { startFakeApi } from '../../../src/testing/fake-api.ts';
import { postmortemFile } from './postmortem-file.server.ts';

let api: FakeApi;
beforeAll(async () => {
  const answer = { fileName: '2024-04-03-k3v9x0a1b2c3.html', text: '<!doctype html>', digest: 'd', position: '1' };
  api = await startFakeApi(() => ({ 'postmortems.export': answer }));
});
afterAll(() => api.close());

/** What prints: a page is what it was. */
let hindrance: WhyNoPdf | null = null;
const printer = { print: async (html: string) => (hindrance ? { why: hindrance } : { pdf: Buffer.from(html) }) };

function ask(address: string, { incidentId = 'k3v9x0a1b2c3', url = api.url } = {}) {
  const behalf = { requestId: 'r', client: '', agent: '', cookie: '', origin: '' };
  const context = { api: createRequestApi({ url, hop: '' }, behalf), printer };
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

it('is printed as a PDF, which is never shown', async () => {
  const { headers } = await ask('.pdf?template=public&show');
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('attachment; filename="2024-04-03-k3v9x0a1b2c3.pdf"');
});

it.each([
  ['no-chromium', 'none is installed where the console runs', null],
  ['no-program', 'what the setting CHROMIUM_PATH names is no program', null],
  ['busy', 'Only a few are printed at once', '10'],
  ['failed', 'The log of the console knows more', '10'],
  ['too-long', 'The log of the console knows more', '10'],
] as const)('says what to do where there is no PDF: %s', async (why, text, later) => {
  hindrance = why;
  onTestFinished(() => {
    hindrance = null;
  });
  const answer = await ask('.pdf?template=public&chosen=&section=summary');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, later]);
  expect(answer.headers.get('content-disposition')).toBeNull();
  const page = await answer.text();
  expect(page).toContain(text);
  const postmortem = '/incidents/k3v9x0a1b2c3/postmortem';
  expect(page).toContain(`href="${postmortem}.html?template=public&amp;chosen=&amp;section=summary&amp;show"`);
  expect(page).toContain(`href="${postmortem}"`);
  expect(page.includes('Try again')).toBe(later !== null);
});

it.each(['.pdf', '.md', '.html?show'])('says at %s that the api is away', async (address) => {
  const answer = await ask(address, { url: 'http://127.0.0.1:9' });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
  expect(answer.headers.get('content-disposition')).toBeNull();
  const page = await answer.text();
  expect(page).toContain('The api does not answer');
  expect(page).toContain(`href="/incidents/k3v9x0a1b2c3/postmortem${address}"`);
});

it('is nothing for what is no incident', async () => {
  expect((await ask('.html', { incidentId: '..%2Fsecret' })).status).toBe(404);
});
