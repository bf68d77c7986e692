import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotPrint } from './cannot-print.ts';
import { runBrowser } from './run-browser.ts';

const LONGEST_MS = 120_000;
/** What a browser needs of our environment to start at all; no setting and no secret of ours is among it. */
const HANDED_ON = ['PATH', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE'];
/**
 * Goes ahead of every page, whatever stands in it, and holds beside a policy of the page's own: nothing runs, and nothing is
 * fetched or read from a file. Chromium prints by a script itself, so it cannot be told to run none at all.
 */
const POLICY =
  '<!doctype html><meta http-equiv="Content-Security-Policy" ' +
  "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'\">";

/** The browser that prints, and the environment that it is given its share of. */
export interface Printer {
  readonly chromium: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `stop` ends it; so does a time that is too long, two minutes unless another is said. */
export interface Limits {
  readonly stop?: AbortSignal | undefined;
  readonly longestMs?: number;
}

/**
 * Prints a whole HTML page to a PDF, tagged and with an outline. The browser gets a profile and a home of its own that are
 * thrown away; nothing in the page runs, or is fetched. Throws `CannotPrint`.
 */
export async function printPdf(
  html: string,
  { chromium, environment }: Printer,
  { stop, longestMs = LONGEST_MS }: Limits = {},
): Promise<Buffer<ArrayBuffer>> {
  refuseIfStopped(stop);
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-pdf-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  try {
    const page = path.join(folder, 'page.html');
    const printed = path.join(folder, 'page.pdf');
    writeFileSync(page, POLICY + html);
    const handed = HANDED_ON.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
    const options = [...optionsFor(folder), `--print-to-pdf=${printed}`, pathToFileURL(page).href];
    const places = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder };
    const env: NodeJS.ProcessEnv = { ...Object.fromEntries(handed), ...places };
    const said = await runBrowser(chromium, options, { env, stop, longestMs });
    refuseIfStopped(stop);
    return read(printed, `${chromium} printed nothing. ${said}`.trimEnd());
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function refuseIfStopped(stop: AbortSignal | undefined): void {
  if (stop?.aborted) throw new CannotPrint('stopped', 'It was stopped.');
}

function optionsFor(folder: string): string[] {
  return [
    '--headless',
    // Chromium does not sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
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

function read(file: string, otherwise: string): Buffer<ArrayBuffer> {
  try {
    const printed = readFileSync(file);
    if (printed.subarray(0, 5).toString() === '%PDF-') return printed;
  } catch {
    // Said below.
  }
  throw new CannotPrint('failed', otherwise);
}
