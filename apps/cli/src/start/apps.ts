import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The three programs that make up the product. */
export const APPS = ['status', 'api', 'console'] as const;
export type App = (typeof APPS)[number];

const FOLDERS = { status: 'status', api: 'api', console: 'admin' } as const satisfies Record<App, string>;

/**
 * What an app is given of the environment: what signs in the page's name is the api's alone. Node keeps what it made of our
 * sources in the data directory, unless told otherwise: a start takes half as long, and 25 MB less. Where it cannot, it does
 * without.
 */
export function environmentFor(app: App, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { CANDOR_SIGNING_KEY: _, ...others } = environment;
  const { CANDOR_DATA: data = '.candor' } = environment;
  const kept = { NODE_COMPILE_CACHE: path.resolve(data, 'compiled') };
  return { ...kept, ...(app === 'api' ? environment : others) };
}

/**
 * What Node is told before it starts an app. What lives long in the readers' server lives for hours: a young generation that
 * grows with a crowd holds 40 MB of nothing afterwards, and one that cannot grow at all makes one answer in a hundred wait.
 * So does a guess that what requests leave behind will live long, which one process in seven made in its first seconds.
 */
export function flagsOf(app: App): string[] {
  return app === 'status' ? ['--max-semi-space-size=8', '--no-allocation-site-pretenuring'] : [];
}

/** How far an app stands back where others want the processor: an operator goes first, however many readers ask. */
export function nicenessOf(app: App): number {
  return app === 'status' ? 10 : 0;
}

/** The file that starts an app. */
export function entryOf(app: App): string {
  return fileURLToPath(new URL(`../../../${FOLDERS[app]}/src/main.ts`, import.meta.url));
}

/** The folder of the whole workspace. */
export const WORKSPACE = fileURLToPath(new URL('../../../../', import.meta.url));
