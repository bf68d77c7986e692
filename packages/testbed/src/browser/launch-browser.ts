import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';
import { installedBrowsers, isExecutable } from './installed-browsers.ts';

/** Which browser to take: the first that starts, or one kind only. */
export type BrowserChoice = 'any' | 'installed' | 'bundled';

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Starts a real headless Chromium: the one `CHROMIUM_PATH` names and no other, else an installed Chromium or Chrome
 * that starts, else the one that comes with our packages. Close it when done.
 */
export async function launchBrowser(choice: BrowserChoice = 'any'): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates(choice)) {
    try {
      return await chromium.launch({ args: quiet, ...(await candidate()) });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(['No Chromium or Chrome starts on this machine.', ...failures].join('\n\n'));
}

function candidates(choice: BrowserChoice): (() => Promise<LaunchOptions>)[] {
  const named = process.env.CHROMIUM_PATH;
  if (named && choice === 'any') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is no program.`);
    return [async () => ({ executablePath: named, chromiumSandbox })];
  }
  const installed = installedBrowsers().map((executablePath) => async () => ({ executablePath, chromiumSandbox }));
  return [...(choice === 'bundled' ? [] : installed), ...(choice === 'installed' ? [] : [bundled])];
}

// Chromium does not sandbox as root.
const chromiumSandbox = process.getuid?.() !== 0;

async function bundled(): Promise<LaunchOptions> {
  const { executablePath, env } = await bundledBrowser();
  // It is built without the sandbox's helper, and systems like Ubuntu 24 forbid any other way to an unknown program.
  return { executablePath, env: { ...process.env, ...env }, chromiumSandbox: false };
}
