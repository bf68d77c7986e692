// Measures something of Candor on this machine: `pnpm bench NAME`, with `--json` for programs; without a name it tells
// which there are. Each is the `bench.ts` of a folder here.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench.ts';
import { describeMachine } from './machine/describe-machine.ts';
import { reportText } from './report/report-text.ts';

// Leaving by `exit` ends what was started and removes what was made for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const fileOf = (name: string) => path.join(import.meta.dirname, name, 'bench.ts');
const names = readdirSync(import.meta.dirname).filter((name) => existsSync(fileOf(name)));

async function load(name: string): Promise<Bench> {
  return ((await import(fileOf(name))) as { readonly bench: Bench }).bench;
}

const [name = '', ...words] = process.argv.slice(2).filter((word) => word !== '--json');
if (names.includes(name)) {
  const machine = describeMachine();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const measured = await (await load(name)).run({ words, say });
  const report = { bench: name, machine, ...measured };
  console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : reportText(report));
} else {
  for (const each of names) console.log(`pnpm bench ${each.padEnd(8)} ${(await load(each)).about}`);
  process.exitCode = name === '' ? 0 : 1;
}
