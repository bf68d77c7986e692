import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { instantOf } from '@candor/log';
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

/** Starts the api on any free port; rejects with what it said when it ends before it is ready. */
export async function startApiProcess(environment: NodeJS.ProcessEnv): Promise<ApiProcess> {
  const child = fork(MAIN, [], {
    env: childEnvironment({ NODE_ENV: 'production', CANDOR_API_PORT: '0', ...environment }),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  child.stdout?.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = await new Promise<{ url: string; setUpUrl: string | null }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as never));
    child.once('close', () => reject(new Error(log)));
  });
  return {
    ...ready,
    log: () => log,
    kill: () => end(child, 'SIGKILL', gone).then(() => {}),
    stop: () => end(child, 'SIGTERM', gone),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, gone: Promise<number | null>): Promise<number | null> {
  child.kill(signal);
  return gone;
}

/** Makes a key straight in the database, as the command line does. */
export async function keyFor(database: { file: string } | { url: string }, role: 'publisher' | 'admin') {
  const store = await openStore(database);
  const key = randomBytes(24).toString('base64url');
  const keyHash = createHash('sha256').update(key).digest('hex');
  const now = instantOf(Date.now());
  await store.transaction((tx) => createApiKey(tx, { id: newId(), name: role, role, keyHash, now }));
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
