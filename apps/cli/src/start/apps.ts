import { fileURLToPath } from 'node:url';

/** The three programs that make up the product. */
export const APPS = ['status', 'api', 'console'] as const;
export type App = (typeof APPS)[number];

const FOLDERS = { status: 'status', api: 'api', console: 'admin' } as const satisfies Record<App, string>;

/** The file that starts an app. */
export function entryOf(app: App): string {
  return fileURLToPath(new URL(`../../../${FOLDERS[app]}/src/main.ts`, import.meta.url));
}

/** The folder of the whole workspace. */
export const WORKSPACE = fileURLToPath(new URL('../../../../', import.meta.url));
