import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium and the environment it needs beside our own. */
export type BundledBrowser = { executablePath: string; env: Record<string, string> };

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, unpacked once per version (2 s, 200 MB) below
 * `node_modules`, with the fonts and the shared libraries that a bare machine lacks.
 */
export async function bundledBrowser(): Promise<BundledBrowser> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  const directory = join(cache, `chromium-${version}`);
  if (!existsSync(directory)) await unpackInto(directory, cache);
  return {
    executablePath: join(directory, 'chromium'),
    env: {
      FONTCONFIG_PATH: join(directory, 'fonts'),
      LD_LIBRARY_PATH: [join(directory, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? []].flat().join(':'),
    },
  };
}

// The package unpacks into the temporary directory without caring who else does, and changes the environment of the
// process it is loaded in: so it works in a child, in a directory of our own that gets its name when it is complete.
async function unpackInto(directory: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./unpack-browser.ts', import.meta.url))], {
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(join(directory, 'fonts')));
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, 'fonts')}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`;
}
