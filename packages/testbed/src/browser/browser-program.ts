import { bundledBrowser } from './bundled-browser.ts';
import { installedBrowsers } from './installed-browsers.ts';

/**
 * A Chromium to hand to a program that starts one itself, and the environment that it needs beside our own: the one that
 * `CHROMIUM_PATH` names, else an installed one, else the one that comes with our packages.
 */
export async function browserProgram(): Promise<{ readonly program: string; readonly env: Record<string, string> }> {
  const program = process.env.CHROMIUM_PATH ?? installedBrowsers()[0];
  if (program !== undefined) return { program, env: {} };
  const { executablePath, env } = await bundledBrowser();
  return { program: executablePath, env };
}
