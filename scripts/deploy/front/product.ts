import { spawn } from 'node:child_process';
import path from 'node:path';
import { childEnvironment, freePort, temporaryDirectory, until } from '@candor/testbed';

const MAIN = path.resolve(import.meta.dirname, '../../../apps/cli/src/main.ts');

/** Candor as it runs behind a proxy, with one operator. */
export interface Product {
  readonly status: number;
  readonly console: number;
  readonly api: string;
  /** Its data directory. */
  readonly data: string;
  /** Runs the command line beside it; answers with what it printed. */
  readonly candor: (...words: string[]) => Promise<string>;
  /** The same, for a command that goes on until it is stopped; `said` is what it printed. */
  readonly begin: (...words: string[]) => Begun;
  /** Calls a procedure of the api with a key. Throws what it answers when it refuses. */
  readonly call: (key: string, procedure: string, input: object) => Promise<unknown>;
  /** How many readers follow live changes, by the readers' server's own count. */
  readonly openStreams: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** A command that goes on. */
export interface Begun {
  readonly said: () => string;
  /** What it printed on standard error. */
  readonly complained: () => string;
  /** Its exit code, once it is gone. */
  readonly ended: Promise<number | null>;
  /** Sends it Ctrl-C; answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

const TOKEN = 'a-token-of-some-length';
export const OPERATOR = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };

/** Starts it for the addresses of the examples. */
export async function startProduct(): Promise<Product> {
  const [status, console, api] = [await freePort(), await freePort(), await freePort()];
  const data = path.join(temporaryDirectory(), 'data');
  const environment = childEnvironment({
    CANDOR_DATA: data,
    CANDOR_STATUS_PORT: String(status),
    CANDOR_ADMIN_PORT: String(console),
    CANDOR_API_PORT: String(api),
    CANDOR_STATUS_URL: 'https://status.example.com',
    CANDOR_ADMIN_URL: 'https://console.example.com',
    CANDOR_TRUSTED_PROXIES: '1',
    CANDOR_METRICS_TOKEN: TOKEN,
  });
  const product = run(['start'], environment);
  const token = await until(() => /set-up\?token=([\w-]+)[\s\S]*Ctrl-C/.exec(product.said())?.[1], 'Candor runs', {
    within: 60_000,
  });
  const url = `http://127.0.0.1:${api}`;
  const made = await fetch(`${url}/trpc/session.setUp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...OPERATOR, token }),
  });
  if (!made.ok) throw new Error(await made.text());
  await until(async () => (await fetch(`http://127.0.0.1:${status}/`)).ok, 'readers see a page');
  return {
    status,
    console,
    api: url,
    data,
    async candor(...words) {
      const asked = run(words, environment);
      await asked.ended;
      return asked.said();
    },
    begin(...words) {
      const { child, ...begun } = run(words, environment);
      return {
        ...begun,
        stop() {
          child.kill('SIGINT');
          return begun.ended;
        },
      };
    },
    async call(key, procedure, input) {
      const answer = await fetch(`${url}/trpc/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ commandId: crypto.randomUUID(), ...input }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return ((await answer.json()) as { readonly result: { readonly data: unknown } }).result.data;
    },
    async openStreams() {
      const answer = await fetch(`http://127.0.0.1:${status}/metrics`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return Number(/^candor_open_streams (\d+)$/m.exec(await answer.text())?.[1]);
    },
    async stop() {
      product.child.kill('SIGTERM');
      await product.ended;
    },
  };
}

function run(words: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN, ...words], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complained += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => said, complained: () => complained, ended };
}
