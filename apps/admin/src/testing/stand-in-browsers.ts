import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory, until } from '@candor/testbed';

/** Puts a browser there that never comes to an end. */
export function writeHangingBrowser(program: string): void {
  const pids = pidsOf(program);
  writeFileSync(program, `#!/bin/sh\necho $$ >> ${pids}\nexec sleep 600\n`, { mode: 0o755 });
}

/** The processes of it, once so many were started. */
export function hangingPids(program: string, number: number): Promise<number[]> {
  return until(() => {
    const pids = existsSync(pidsOf(program)) ? readFileSync(pidsOf(program), 'utf8').split('\n').slice(0, -1) : [];
    return pids.length >= number ? pids.map(Number) : null;
  }, `${number} browsers run`);
}

/** Whether a process is there. */
export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function pidsOf(program: string): string {
  return `${program}.pids`;
}

/** Puts a browser there that prints at once, and nothing; its path. */
export function writeQuickBrowser(): string {
  const program = path.join(temporaryDirectory(), 'chromium');
  const print = `for word; do case $word in --print-to-pdf=*) printf %%PDF-1.7 > "\${word#*=}";; esac; done`;
  writeFileSync(program, `#!/bin/sh\n${print}\n`, { mode: 0o755 });
  return program;
}
