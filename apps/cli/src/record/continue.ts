import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../api/client.ts';
import { withApi } from '../api/with-key.ts';
import { Refused, readSettings } from '../env.ts';

/** What `candor continue` is asked. */
export interface ContinueOptions {
  /** The number of the entry that what is published goes to. */
  readonly over?: string;
  readonly reason?: string;
}

/**
 * `candor continue`: says how the record stands to what is published; with `--over` and `--reason` it goes on over
 * published entries that the record does not hold, by a public entry. The api must be running.
 */
export async function continueRecord({ over, reason }: ContinueOptions): Promise<void> {
  await withApi(readSettings(process.env), (api) => goOn(api, { over, reason }), { role: 'admin' });
}

async function goOn(api: ApiClient, { over, reason }: ContinueOptions): Promise<void> {
  const { head, elsewhere } = await api.record.read.query();
  if (!elsewhere)
    return say([`The record goes to entry ${head.index}, and what is published is in it. Nothing has to be done.`]);
  const { published, from } = elsewhere;
  if (over === undefined || reason === undefined)
    return say([
      `What is published goes to entry ${published.index} (${published.hash.slice(0, 8)}), which this record does not hold: it goes to ${head.index}.`,
      `Readers saw ${lost(published.index, from?.index)}; nothing is published over that. If a better copy of the database exists, restore it.`,
      'To go on without, and to tell readers so in a public entry:',
      '',
      `  candor continue --over ${published.index} --reason "Why they are missing."`,
    ]);
  if (over !== String(published.index))
    throw new Refused(
      `What is published goes to entry ${published.index}, not to ${over}. Look again: candor continue`,
    );
  const { index } = await api.record.continue.mutate({ published, reason, commandId: randomUUID() });
  say([`Entry ${index} says so. What readers had is kept in set-aside, and the page goes on from here.`]);
}

function lost(last: number, from: number | undefined): string {
  if (from === undefined) return `entries up to ${last} of which this record lacks some`;
  if (from === 0) return 'nothing that is in this record: is it the right database?';
  return from + 1 === last ? `entry ${last}, which is missing` : `entries ${from + 1} to ${last}, which are missing`;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
