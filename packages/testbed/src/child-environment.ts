import { fileURLToPath } from 'node:url';

// Starting is most of what tests wait for, and compiling most of starting.
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

/**
 * The environment for a program that a test starts as a user would: this process's own without what marks a test run
 * (libraries change with it: better-auth drops its origin check), without Candor's settings, and with `extra`.
 * Node keeps what it compiles, for the next one.
 */
export function childEnvironment(extra: Record<string, string> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !isTestOrCandor(entry[0]),
  );
  return { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: COMPILED, ...extra };
}

// Vitest sets Vite's constants (MODE, BASE_URL...) as variables too.
const setByVitest = new Set(['NODE_ENV', 'TEST', 'DEV', 'PROD', 'MODE', 'BASE_URL', 'SSR']);

function isTestOrCandor(name: string): boolean {
  return setByVitest.has(name) || /^(VITEST|CANDOR_)|^DATABASE_URL$/.test(name);
}
