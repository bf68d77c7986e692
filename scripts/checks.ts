import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What must hold besides the tests. The order is the order they run in. */
const checks = [
  { name: 'build', command: 'turbo run build --output-logs=errors-only' },
  { name: 'types', command: 'turbo run typecheck --output-logs=errors-only' },
  { name: 'types of scripts', command: 'tsc -p tsconfig.json' },
  { name: 'boundaries', command: 'turbo boundaries' },
  { name: 'format and lint', command: 'biome ci --colors=off --max-diagnostics=100 --error-on-warnings' },
  { name: 'unused code', command: 'knip' },
];

/** Runs every check, also when an earlier one failed; prints a line for each, and in full what a failing one said. */
export function runChecks(): { passed: number; failed: number } {
  const outcomes = checks.map(({ name, command }) => {
    const start = performance.now();
    const { ok, output } = run(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(18)}${seconds.padStart(5)} s`);
    if (!ok) console.log(`\n$ ${command}\n${output.trim()}\n`);
    return ok;
  });
  const failed = outcomes.filter((ok) => !ok).length;
  return { passed: outcomes.length - failed, failed };
}

function run(command: string) {
  const [program = '', ...args] = command.split(' ');
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  return { ok: status === 0, output: error ? `${error.message}\n` : `${stdout}${stderr}` };
}
