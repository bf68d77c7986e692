import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { CannotPrint } from './cannot-print.ts';

/** So long after its end, what a browser said last may still be on its way. */
const LAST_WORDS_MS = 1_000;

/** The whole environment that it is given, and what ends it before it is done. */
export interface Running {
  readonly env: NodeJS.ProcessEnv;
  readonly stop: AbortSignal | undefined;
  readonly longestMs: number;
}

/**
 * Runs a browser until it is gone, in a process group of its own, so that Ctrl-C reaches us alone, and none of its helpers
 * stays. Answers with how it went wrong, or with nothing. Throws `CannotPrint` when it does not start or takes too long.
 */
export async function runBrowser(
  chromium: string,
  options: readonly string[],
  { env, stop, longestMs }: Running,
): Promise<string> {
  const child = spawn(chromium, options, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  let wasTooLong = false;
  const tooLong = setTimeout(() => {
    wasTooLong = true;
    end();
  }, longestMs);
  // Before the folder is removed, into which it writes.
  process.prependOnceListener('exit', end);
  stop?.addEventListener('abort', end);
  try {
    const said = await untilGone(child, end).catch((error: Error) => {
      throw new CannotPrint('failed', `${chromium} does not start (${error.message}).`);
    });
    if (wasTooLong) throw new CannotPrint('too-long', `${chromium} took longer than ${longestMs / 1000} s.`);
    return said;
  } finally {
    clearTimeout(tooLong);
    process.off('exit', end);
    stop?.removeEventListener('abort', end);
  }
}

/** Answers with how it went wrong, or with nothing. Rejects when it does not even start. */
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
