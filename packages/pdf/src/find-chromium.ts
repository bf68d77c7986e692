import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { CannotPrint } from './cannot-print.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that was named, null where none was; and the environment whose `PATH` is searched then. */
export interface Wanted {
  readonly chromium: string | null;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The Chromium or Chrome that prints: the one that was named and no other, else an installed one. Throws `CannotPrint`:
 * `no-program` or `no-chromium`.
 */
export function findChromium({ chromium, environment }: Wanted): string {
  if (chromium !== null) {
    if (isProgram(chromium)) return chromium;
    throw new CannotPrint('no-program', `CHROMIUM_PATH names ${chromium}, which is no program.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES].find(
    isProgram,
  );
  if (found) return found;
  throw new CannotPrint(
    'no-chromium',
    'No Chromium or Chrome is installed here, and a PDF is printed by one. Install one, or name it in CHROMIUM_PATH.',
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
