import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
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
