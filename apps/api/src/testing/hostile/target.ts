import path from 'node:path';
import type { Store } from '@candor/store';
import { openStore } from '@candor/store';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import type { ApiProcess } from '../api-process.ts';
import { keyFor, startApiProcess } from '../api-process.ts';
import { call } from '../call.ts';
import { COMMANDS } from '../commands.ts';
import { FOR_OPERATORS } from '../doors.ts';
import { makeGround } from '../ground.ts';
import { addColleague, signIn, signInOperator } from '../operator.ts';
import type { EngineUnderTest } from '../place.ts';

type Sender = Record<string, string>;

/** An api with something in it, and those who speak to it: what hostile input is sent at. */
export interface Target {
  readonly api: ApiProcess;
  readonly store: Store;
  /** An admin's key. */
  readonly admin: Sender;
  /** An admin who is signed in, through the console. */
  readonly operator: Sender;
  /** Who may send a command: the key, or the operator where a key may not. */
  readonly senderOf: (door: string) => Sender;
  /** A sign-in that ran out. */
  readonly expired: Sender;
  /** A valid input of each command, which was never sent. */
  readonly valid: ReadonlyMap<string, object>;
  /** Each command as it was accepted, and another input under the same id. */
  readonly accepted: ReadonlyMap<string, { readonly input: object; readonly other: object }>;
  readonly close: () => Promise<void>;
}

export async function openTarget(engine: EngineUnderTest): Promise<Target> {
  const data = temporaryDirectory();
  const other = engine === 'postgres' ? await createTestDatabase() : null;
  const database = other ?? { file: path.join(data, 'candor.sqlite') };
  const settings: Record<string, string> = other ? { DATABASE_URL: other.url } : {};
  const api = await startApiProcess({ CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'warn', ...settings });
  const store = await openStore(database);
  const admin = { authorization: `Bearer ${await keyFor(database, 'admin')}` };
  const operator = await signInOperator(api, data);
  const expired = await signIn(api, data, await addColleague(store, 'publisher'));
  const sql = `update session set "expiresAt" = '2020-01-01T00:00:00.000Z'
    where "userId" in (select id from "user" where role = 'publisher')`;
  await store.kysely.executeQuery({ sql, parameters: [] } as never);
  const senderOf = (door: string) => (FOR_OPERATORS.has(door) ? { authorization: '', ...operator } : admin);
  const accepted = new Map<string, { input: object; other: object }>();
  for (const [name, inputsOn] of Object.entries(COMMANDS)) {
    const { one, other } = await inputsOn(await makeGround(api.url, admin));
    const input = { ...one, commandId: crypto.randomUUID() };
    const { error } = await call(api.url, name, { input, headers: senderOf(name) });
    if (error) throw new Error(`${name}: ${error.message}`);
    accepted.set(name, { input, other: { ...other, commandId: input.commandId } });
  }
  const ground = await makeGround(api.url, admin);
  const valid = new Map<string, object>();
  for (const [name, inputsOn] of Object.entries(COMMANDS)) valid.set(name, (await inputsOn(ground)).one);
  return {
    ...{ api, store, admin, operator, senderOf, expired, valid, accepted },
    async close() {
      await store.close();
      await api.kill();
      await other?.drop();
    },
  };
}
