import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/node';
import type { Screens } from './handler.ts';
import { screenPaths } from './screen-paths.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** The folder of what browsers load: files whose names carry their hash, and a few that do not. */
export const CLIENT_FILES = `${BUILD}client`;

/** The screens as `pnpm build` made them. Throws when it did not. */
export async function loadBuiltScreens(): Promise<Screens> {
  const file = `${BUILD}server/index.js`;
  if (!existsSync(file)) throw new Error('The console is not built yet. Run `pnpm build` first.');
  const build: ServerBuild = await import(pathToFileURL(file).href);
  return { handle: createRequestHandler(build, 'production'), paths: screenPaths(build.routes) };
}
