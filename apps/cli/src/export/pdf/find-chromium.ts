import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../env.ts';
import { Refused } from '../../env.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium or Chrome that prints: the one that `CHROMIUM_PATH` names and no other, else an installed one. Throws
 * `Refused`, with what to do instead.
 */
export function findChromium({ chromium, environment }: Pick<Settings, 'chromium' | 'environment'>): string {
  if (chromium !== null) {
    if (isProgram(chromium)) return chromium;
    throw new Refused(`CHROMIUM_PATH names ${chromium}, which is no program.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES].find(
    isProgram,
  );
  if (found) return found;
  throw new Refused(
    'No Chromium or Chrome is installed here, and a PDF is printed by one. Install one, or name it in CHROMIUM_PATH; or ' +
      'export with --format html, open that file in any browser, and print it to a PDF there.',
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
