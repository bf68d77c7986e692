import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refused } from '../../env.ts';

const LONGEST_MS = 120_000;
/** What a browser needs of our environment to start at all; no setting and no secret of ours is among it. */
const HANDED_ON = ['PATH', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE'];

/** The browser that prints, and the environment that it is looked up in. */
export interface Printer {
  readonly chromium: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Prints a whole HTML page to a PDF, tagged and with an outline. The browser gets a profile and a home of its own that are
 * thrown away, no network, and runs no script. Throws `Refused` when nothing comes of it.
 */
export async function printPdf(html: string, { chromium, environment }: Printer): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-pdf-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  try {
    const page = path.join(folder, 'page.html');
    const printed = path.join(folder, 'page.pdf');
    writeFileSync(page, html);
    const handed = HANDED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    const said = await run(chromium, [...optionsFor(folder), `--print-to-pdf=${printed}`, pathToFileURL(page).href], {
      ...Object.fromEntries(handed),
      ...{ HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder },
    });
    return read(printed, `${chromium} printed nothing. ${said}`.trimEnd());
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function optionsFor(folder: string): string[] {
  return [
    '--headless',
    // Chromium does not sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-gpu',
    '--disable-sync',
    '--no-first-run',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
  ];
}

/** Runs it in a process group of its own, so that Ctrl-C lets it finish and none of its helpers stays. */
function run(chromium: string, options: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(chromium, options, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let said = '';
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    };
    const tooLong = setTimeout(end, LONGEST_MS);
    process.once('exit', end);
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    child.once('error', (error) => reject(new Refused(`${chromium} does not start (${error.message}).`)));
    child.once('close', (code, signal) => {
      clearTimeout(tooLong);
      process.off('exit', end);
      end();
      resolve(code === 0 ? '' : `It ended with ${code ?? signal}: ${said.trim().split('\n').at(-1) ?? ''}`);
    });
  });
}

function read(file: string, otherwise: string): Buffer {
  try {
    const printed = readFileSync(file);
    if (printed.subarray(0, 5).toString() === '%PDF-') return printed;
  } catch {
    // Said below.
  }
  throw new Refused(otherwise);
}
