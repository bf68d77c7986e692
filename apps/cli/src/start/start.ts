import path from 'node:path';
import { readSettings } from '../env.ts';
import type { App } from './apps.ts';
import { startProduct } from './product.ts';
import { runAlone } from './run-alone.ts';
import { describe } from './table.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';
import { restartOnChange } from './watch.ts';

/** `candor start`: the whole product until it is asked to stop, or one app alone. */
export async function start(app: App | undefined, options: { readonly watch?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  if (app) {
    process.exitCode = await runAlone(app, settings);
    return;
  }
  const tell = (line: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${line}\n`);
  const asked = untilAskedToStop();
  const environment = () => (options.watch ? { CANDOR_DEV: '1', NODE_ENV: 'development' } : {});
  const product = await startProduct(settings, { tell, environment });
  process.stdout.write(`${describe(product, shortest(settings.data))}\n`);
  const watching = options.watch ? restartOnChange(product, tell) : null;
  await asked;
  watching?.close();
  process.stdout.write('\nStopping. What was accepted is finished first.\n');
  await product.stop();
  process.stdout.write('Candor has stopped.\n');
}

/** A path as it is easiest to read from here. */
function shortest(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  return relative !== '' && !relative.startsWith('..') ? relative : absolute;
}
