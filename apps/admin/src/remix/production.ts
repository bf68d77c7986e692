import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/node';
import type { ConsoleHandler } from './handler.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** The folder of what browsers load: files whose names carry their hash, and a few that do not. */
export const CLIENT_FILES = `${BUILD}client`;

/** The screens as `pnpm build` made them. Throws when it did not. */
export async function loadBuiltScreens(): Promise<ConsoleHandler> {
  const file = `${BUILD}server/index.js`;
  if (!existsSync(file)) throw new Error('The console is not built yet. Run `pnpm build` first.');
  const build: ServerBuild = await import(pathToFileURL(file).href);
  return createRequestHandler(build, 'production');
}
