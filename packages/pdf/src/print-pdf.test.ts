import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserProgram, temporaryDirectory, until } from '@candor/testbed';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { printPdf } from './print-pdf.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A browser that prints, says something, and leaves a helper that holds its standard error. */
function browserWithHelper({ detached }: { readonly detached: boolean }) {
  const folder = temporaryDirectory();
  const [chromium, helper] = [path.join(folder, 'chromium'), path.join(folder, 'helper')];
  const code = `#!${process.execPath}
const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const forever = ['-e', 'setInterval(() => {}, 1000)'];
const stdio = ['ignore', 'ignore', 'inherit'];
const helper = spawn(process.execPath, forever, { stdio, detached: ${detached} });
writeFileSync(${JSON.stringify(helper)}, String(helper.pid));
const [, file] = process.argv.map((word) => word.split('--print-to-pdf=')).find((parts) => parts.length === 2);
writeFileSync(file, '%PDF-1.7');
process.exit(0);
`;
  writeFileSync(chromium, code, { mode: 0o755 });
  return { chromium, helperPid: () => Number(readFileSync(helper, 'utf8')) };
}

it.each([
  ['in its group, which is ended', false],
  ['that left its group', true],
])('does not wait for a helper %s', async (_, detached) => {
  const { chromium, helperPid } = browserWithHelper({ detached });
  const temporary = temporaryDirectory();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => {
    if (detached) process.kill(helperPid(), 'SIGKILL');
  });
  const printed = await printPdf('<!doctype html>', { chromium, environment: {} });
  expect(String(printed)).toBe('%PDF-1.7');
  expect(readdirSync(temporary)).toEqual([]);
});

it('tells at once of a browser that does not start, and of what one said last', async () => {
  const folder = temporaryDirectory();
  const [text, silent] = [path.join(folder, 'text'), path.join(folder, 'silent')];
  writeFileSync(text, 'no program', { mode: 0o644 });
  await expect(printPdf('', { chromium: text, environment: {} })).rejects.toThrow(`${text} does not start (`);
  writeFileSync(silent, `#!/bin/sh\necho first >&2\necho last >&2\nexit 3\n`, { mode: 0o755 });
  await expect(printPdf('', { chromium: silent, environment: {} })).rejects.toThrow(
    `${silent} printed nothing. It ended with 3: last`,
  );
});

/** A browser that never comes to an end, and says who it is. */
function browserWithoutEnd() {
  const folder = temporaryDirectory();
  const [chromium, pid] = [path.join(folder, 'chromium'), path.join(folder, 'pid')];
  writeFileSync(chromium, `#!/bin/sh\necho $$ > ${pid}.new\nmv ${pid}.new ${pid}\nexec sleep 600\n`, { mode: 0o755 });
  return { chromium, environment: { PATH: process.env.PATH ?? '' }, pid };
}

it('ends a browser when it is stopped, and clears away', async () => {
  const { pid, ...printer } = browserWithoutEnd();
  const temporary = temporaryDirectory();
  vi.stubEnv('TMPDIR', temporary);
  const stop = new AbortController();
  const printing = printPdf('', printer, { stop: stop.signal });
  void until(() => existsSync(pid), 'the browser runs').then(() => stop.abort());
  await expect(printing).rejects.toMatchObject({ name: 'CannotPrint', hindrance: 'stopped' });
  expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH');
  expect(readdirSync(temporary)).toEqual([]);
});

it('ends a browser that takes too long, and clears away', async () => {
  const { pid: _, ...printer } = browserWithoutEnd();
  const temporary = temporaryDirectory();
  vi.stubEnv('TMPDIR', temporary);
  const printing = printPdf('', printer, { longestMs: 100 });
  await expect(printing).rejects.toMatchObject({ hindrance: 'too-long', message: expect.stringContaining('0.1 s') });
  expect(readdirSync(temporary)).toEqual([]);
});

it('starts nothing for whom it has been stopped already', async () => {
  const printing = printPdf('', { chromium: '/nowhere/chromium', environment: {} }, { stop: AbortSignal.abort() });
  await expect(printing).rejects.toMatchObject({ hindrance: 'stopped' });
});

it('takes the browser that is named and no other, else the first on the path', () => {
  const program = path.join(temporaryDirectory(), 'google-chrome');
  writeFileSync(program, '', { mode: 0o755 });
  const environment = { PATH: `/nowhere:${path.dirname(program)}` };
  expect(findChromium({ chromium: process.execPath, environment })).toBe(process.execPath);
  expect(findChromium({ chromium: null, environment })).toBe(program);
  expect(() => findChromium({ chromium: '/nowhere/chrome', environment })).toThrow(
    'CHROMIUM_PATH names /nowhere/chrome, which is no program.',
  );
});

it('prints what stands in a page: nothing in it runs, or is fetched, or is read from a file', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secret = path.join(temporaryDirectory(), 'secret.css');
  writeFileSync(secret, 'body { page-break-before: always; margin-top: 3000px } .more { height: 9000px }');
  const page = (more: string) =>
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>Störung</title>${more}<p class="more">Ende</p></html>`;
  const hostile = page(
    `<link rel="stylesheet" href="${pathToFileURL(secret)}"><link rel="stylesheet" href="${there}/style">` +
      `<img src="${there}/picture"><iframe src="${there}/frame"></iframe><iframe src="${pathToFileURL(secret)}"></iframe>` +
      '<script>document.title = "It ran"; document.body.style.height = "9000px"</script>',
  );
  const { program: chromium, env } = await browserProgram();
  const environment = { PATH: process.env.PATH ?? '', ...env };
  const printed = (await printPdf(hostile, { chromium, environment })).toString('latin1');
  expect(printed).toContain('/Lang (de)');
  expect(printed).toContain(`/Title <FEFF${Buffer.from('Störung', 'utf16le').swap16().toString('hex').toUpperCase()}>`);
  expect(printed).toContain('/Count 1');
  expect(asked).toEqual([]);
});
