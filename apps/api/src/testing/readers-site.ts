import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '@candor/testbed';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../status/src/main.ts', import.meta.url));

/** Starts the readers' server over a published directory, as its own process; answers with its address. */
export async function startReadersSite(published: string): Promise<string> {
  const child = fork(MAIN, [], {
    env: childEnvironment({
      NODE_ENV: 'production',
      CANDOR_DATA: path.dirname(published),
      CANDOR_STATUS_PORT: '0',
      CANDOR_STATUS_HOST: '127.0.0.1',
      // So little that most pages are read when they are asked for.
      CANDOR_STATUS_MEMORY: '1',
    }),
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  });
  const [message] = (await once(child, 'message')) as [{ readonly url: string }];
  return message.url;
}
