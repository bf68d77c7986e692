import { setTimeout as pause } from 'node:timers/promises';
import type { Press } from '@candor/press';
import { ROOT_PATH } from '@candor/site';
import type { Examined, Question } from './examine.ts';
import { examine } from './examine.ts';
import type { Source } from './source/source.ts';
import { CouldNotLook } from './source/source.ts';

const ATTEMPTS = 3;
const ALIVE_MS = 120_000;
const A_PUBLISH_TAKES_MS = 2_000;

/**
 * Looks at what is published until nothing is found that may come of its moving on meanwhile: files are replaced one by
 * one, the root last. Throws `CouldNotLook`, also when it never stands still.
 */
export async function verifyPublished(source: Source, press: Press, question: Question): Promise<Examined> {
  for (let attempt = 1; ; attempt += 1) {
    const examined = await examine(source, press, question);
    if (examined.findings.length === 0) return examined;
    // While somebody publishes, a file may be newer than the root; one that nobody writes to is as it is.
    if (isAlive(examined) && attempt === 1) await pause(A_PUBLISH_TAKES_MS);
    else if (!(await hasMovedOn(source, examined))) return examined;
    else if (attempt === ATTEMPTS)
      throw new CouldNotLook(`${source.name} changed ${ATTEMPTS} times while it was read. Try again later.`);
  }
}

async function hasMovedOn(source: Source, { root }: Examined): Promise<boolean> {
  const now = await source.read(ROOT_PATH, (root?.bytes.length ?? 0) + 1);
  return root !== null && !root.bytes.equals(now ?? Buffer.of());
}

function isAlive({ heartbeat }: Examined): boolean {
  return heartbeat !== null && Date.now() - Date.parse(heartbeat.value.at) < ALIVE_MS;
}
