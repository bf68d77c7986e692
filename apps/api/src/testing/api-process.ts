import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Role } from '@candor/log';
import { instantOf } from '@candor/log';
import type { StoreSettings } from '@candor/store';
import { createApiKey, openStore } from '@candor/store';
import { childEnvironment } from '@candor/testbed';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '../app-router.ts';
import { newId } from '../random.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The api as its own process, as in use. */
export interface ApiProcess {
  readonly url: string;
  readonly setUpUrl: string | null;
  /** What it wrote to its log so far. */
  readonly log: () => string;
  /** Ends it without a word, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to end and answers with its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** An api that was started and may come to listen, or not. */
export interface StartedApi {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Rejects with what it said when it ends before it is ready. */
  readonly ready: Promise<Pick<ApiProcess, 'url' | 'setUpUrl'>>;
  /** Its exit code, once it is gone and all it said is read; null when it was killed. */
  readonly gone: Promise<number | null>;
}

/** Starts the api on any free port and does not wait for it. */
export function spawnApi(environment: Record<string, string>): StartedApi {
  const child = fork(MAIN, [], {
    env: childEnvironment({
      NODE_ENV: 'production',
      CANDOR_API_PORT: '0',
      ...environment,
    }),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  // Not 'close': it does not come when we disconnect.
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const ends = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'end'));
  const gone = Promise.all([exit, ...ends]).then(([[code]]) => code);
  const ready = new Promise<Pick<ApiProcess, 'url' | 'setUpUrl'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Pick<ApiProcess, 'url' | 'setUpUrl'>));
    void gone.then(() => reject(new Error(output)));
  });
  ready.catch(() => {});
  return { child, output: () => output, ready, gone };
}

/** Starts the api on any free port; rejects with what it said when it ends before it is ready. */
export async function startApiProcess(environment: Record<string, string>): Promise<ApiProcess> {
  const { child, output, ready, gone } = spawnApi(environment);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    ...(await ready),
    log: output,
    kill: () => end('SIGKILL').then(() => {}),
    stop: () => end('SIGTERM'),
  };
}

/** Makes a key straight in the database, as the command line does. */
export async function keyFor(database: StoreSettings, role: Role, name: string = role) {
  const store = await openStore(database);
  const key = randomBytes(24).toString('base64url');
  const keyHash = createHash('sha256').update(key).digest('hex');
  const now = instantOf(Date.now());
  await store.transaction((tx) => createApiKey(tx, { id: newId(), name, role, keyHash, now }));
  await store.close();
  return key;
}

/** A client that sends a key, or any headers. */
export function clientOf(url: string, headers: Record<string, string>) {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers })] });
}

/** A fresh command id. */
export function commandId(): string {
  return randomUUID();
}
