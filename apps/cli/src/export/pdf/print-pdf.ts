import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Refused } from '../../env.ts';

const LONGEST_MS = 120_000;
/** So long after its end, what a browser said last may still be on its way. */
const LAST_WORDS_MS = 1_000;
/** What a browser needs of our environment to start at all; no setting and no secret of ours is among it. */
const HANDED_ON = ['PATH', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE'];

/** The browser that prints, and the environment that it is looked up in. */
export interface Printer {
  readonly chromium: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Prints a whole HTML page to a PDF, tagged and with an outline. The browser gets a profile and a home of its own that are
 * thrown away, no network, and runs no script; `stop` ends it. Throws `Refused` when nothing comes of it.
 */
export async function printPdf(html: string, { chromium, environment }: Printer, stop?: AbortSignal): Promise<Buffer> {
  stop?.throwIfAborted();
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-pdf-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  try {
    const page = path.join(folder, 'page.html');
    const printed = path.join(folder, 'page.pdf');
    writeFileSync(page, html);
    const handed = HANDED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    const options = [...optionsFor(folder), `--print-to-pdf=${printed}`, pathToFileURL(page).href];
    const env = {
      ...Object.fromEntries(handed),
      ...{ HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder },
    };
    const said = await run(chromium, options, { env, stop });
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

interface Running {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: AbortSignal | undefined;
}

/** Runs it in a process group of its own, so that Ctrl-C reaches us alone, and none of its helpers stays. */
async function run(chromium: string, options: readonly string[], { env, stop }: Running): Promise<string> {
  const child = spawn(chromium, options, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const tooLong = setTimeout(end, LONGEST_MS);
  // Before the folder is removed, into which it writes.
  process.prependOnceListener('exit', end);
  stop?.addEventListener('abort', end);
  try {
    return await untilGone(child, end);
  } catch (error) {
    throw new Refused(`${chromium} does not start (${(error as Error).message}).`);
  } finally {
    clearTimeout(tooLong);
    process.off('exit', end);
    stop?.removeEventListener('abort', end);
  }
}

/** Answers with how it went wrong, or with nothing. Throws when it does not even start. */
function untilGone(child: ChildProcessByStdio<null, null, Readable>, endHelpers: () => void): Promise<string> {
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  child.once('exit', () => {
    endHelpers();
    // A helper that left the group may hold the other end of it for as long as it likes.
    setTimeout(() => child.stderr.destroy(), LAST_WORDS_MS).unref();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
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
