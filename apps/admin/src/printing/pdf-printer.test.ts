import { readdirSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { hangingPids, isThere, writeHangingBrowser } from '../testing/stand-in-browsers.ts';
import { openPdfPrinter } from './pdf-printer.ts';

const never = new AbortController().signal;
const environment = { PATH: process.env.PATH ?? '' };

it('prints two at once, turns away whom the line is too long for, and leaves nothing behind when it is closed', async () => {
  const [chromium, temporary] = [path.join(temporaryDirectory(), 'chromium'), temporaryDirectory()];
  vi.stubEnv('TMPDIR', temporary);
  writeHangingBrowser(chromium);
  const printer = openPdfPrinter({ chromium, environment }, createLogger('silent'));
  const printing = Array.from({ length: 10 }, () => printer.print('', never));
  expect(await printer.print('', never)).toEqual({ why: 'busy' });
  const pids = await hangingPids(chromium, 2);
  expect(readdirSync(temporary)).toHaveLength(2);
  await printer.close();
  expect(await Promise.all(printing)).toEqual(Array(10).fill({ why: 'stopped' }));
  expect(pids.filter(isThere)).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  expect(await printer.print('', never)).toEqual({ why: 'stopped' });
  expect(await hangingPids(chromium, 2)).toEqual(pids);
});

it('says what hinders it, each time anew', async () => {
  const chromium = path.join(temporaryDirectory(), 'chromium');
  const printer = openPdfPrinter({ chromium, environment }, createLogger('silent'));
  expect(printer.chromium()).toBeNull();
  expect(await printer.print('', never)).toEqual({ why: 'no-program' });
  writeHangingBrowser(chromium);
  expect(printer.chromium()).toBe(chromium);
  const broken = openPdfPrinter({ chromium: '/bin/false', environment }, createLogger('silent'));
  expect(await broken.print('', never)).toEqual({ why: 'failed' });
});
