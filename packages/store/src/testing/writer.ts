import { once } from 'node:events';
import { openStore } from '../store/open-store.ts';
import type { StoreSettings } from '../store/store.ts';
import { publish } from './acts.ts';

/** What the program is told: how many updates of the first incident to publish, and how their ids begin. */
export interface WriterInput {
  readonly settings: StoreSettings;
  readonly prefix: string;
  readonly count: number;
}

// Publishes updates one after the other; prints the id of each once it was accepted.
const { settings, prefix, count }: WriterInput = JSON.parse(process.argv[2] ?? '');
const store = await openStore(settings);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (let nth = 1; nth <= count; nth += 1) {
  const commandId = `${prefix}-${nth}`;
  await publish(store, 1, { commandId, text: `Update ${nth} of ${prefix}.` });
  process.stdout.write(`${commandId}\n`);
}
await store.close();
