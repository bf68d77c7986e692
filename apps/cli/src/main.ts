import { CannotPrint } from '@candor/pdf';
import { BadSetting } from '@candor/settings';
import { TRPCClientError } from '@trpc/client';
import { Argument, Command } from 'commander';
import { ZodError } from 'zod';
import { backUp } from './backup/back-up.ts';
import { restore } from './backup/restore.ts';
import { demo } from './demo/demo.ts';
import { doctor } from './doctor/doctor.ts';
import { Refused } from './env.ts';
import { exportAudit } from './export/export-audit.ts';
import { exportPostmortem } from './export/export-postmortem.ts';
import { importPostmortem } from './import/import-postmortem.ts';
import { printNewKey } from './keys/create-key.ts';
import { printKeys } from './keys/list-keys.ts';
import { revokeKey } from './keys/revoke-key.ts';
import { publish } from './publish/publish.ts';
import { rebuildReadTables } from './rebuild.ts';
import { continueRecord } from './record/continue.ts';
import { APPS } from './start/apps.ts';
import { start } from './start/start.ts';
import { verify } from './verify/verify.ts';

const program = new Command('candor').description('Incident communication and postmortems.');

program
  .command('start')
  .description('run the product, or one of its three programs alone')
  .addArgument(new Argument('[program]', 'only this one, logging to standard output').choices([...APPS]))
  .option('--watch', 'start programs anew when their code changes')
  .action(start);

program
  .command('demo')
  .description('play the outage of 3 April 2024 on a throwaway data directory')
  .option('--speed <n>', 'how many times faster than that night, or max', '72')
  .option('--until <time>', 'stay at a time of that night, such as 19:20')
  .option('--exit', 'stop when the story ends')
  .option('--out <dir>', 'where the postmortem goes', 'candor-demo')
  .action(demo);

const key = program.command('key').description('api keys for machines');
key
  .command('create')
  .description('make an api key; it is shown once')
  .requiredOption('--name <name>', 'what the key is for')
  .requiredOption('--role <role>', 'viewer, responder, publisher or admin')
  .option('--scope <areas>', 'hold it to some areas, or to reading them: incidents,features:read')
  .option('--expires <date>', 'the day, as it begins in UTC, or the instant on which it ends')
  .action(printNewKey);
key.command('list').description('all keys, without the keys themselves').action(printKeys);
key.command('revoke <key-id>').description('end a key at once').action(revokeKey);

program
  .command('doctor')
  .description('look at everything that running Candor needs; changes nothing')
  .option('--json', 'for programs')
  .action(doctor);

program
  .command('backup')
  .description('copy the database while Candor runs, and check the copy')
  .option('--out <path>', 'a new file, or a directory (default: backups in the data directory)')
  .option('--keep <n>', 'remove the oldest backups of that directory, but for so many')
  .action(backUp);

program
  .command('restore <file>')
  .description('put a backup in the place of the database (Candor stopped)')
  .option('--force', 'set the database aside that is there')
  .action(restore);

program
  .command('continue')
  .description('go on after a restore that lacks what readers saw, by a public entry (Candor running)')
  .option('--over <n>', 'the number of the entry that what is published goes to')
  .option('--reason <text>', 'why entries are missing; readers see it')
  .action(continueRecord);

program
  .command('verify [what]')
  .description('check what is published (an address, a directory), the database, or a backup (a file)')
  .option('--head <head>', 'a head that you kept must lie on the record; may be given again', collect, [])
  .option('--key <name>', 'the name of the key that must have signed')
  .option('--json', 'for programs')
  .action(verify);

program
  .command('publish <dir>')
  .description('copy what is published into a directory, for a host of static files')
  .option('--watch', 'follow what is published until Ctrl-C')
  .action(publish);

program
  .command('rebuild')
  .description('make the read tables anew from the log (api stopped)')
  .action(rebuildReadTables);

const importing = program.command('import').description('bring things in');
importing
  .command('postmortem <file>')
  .description('a Markdown file into the postmortem of its incident: compared first, section by section')
  .option('--incident <id>', 'the incident, for a file that Candor did not write')
  .option('--yes', 'save without asking')
  .action(importPostmortem);

const exporting = program.command('export').description('take things out');
exporting
  .command('postmortem [incident-id]')
  .description('the postmortem of an incident, or of all')
  .option('--all', 'of every incident, into the folder of --out; a second run writes only what changed')
  .option('--format <format>', 'md, html, json or pdf', 'md')
  .option('--template <name>', 'which sections stand in it, such as full or public', 'full')
  .option('--out <dir>', 'write files there instead of printing')
  .action(exportPostmortem);

exporting
  .command('audit')
  .description('who did what, when and from where, newest first')
  .requiredOption('--format <format>', 'csv or jsonl')
  .option('--from <instant>', 'from then on, such as 2026-11-01T00:00Z')
  .option('--to <instant>', 'up to then, without it')
  .option('--out <file>', 'write it there instead of printing')
  .action(exportAudit);

/** What went wrong in a way that its sentence says all of. */
const SAID_IN_A_LINE = [Refused, BadSetting, CannotPrint, TRPCClientError];

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`candor: ${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function sentenceOf(error: unknown): string {
  if (error instanceof ZodError) return error.issues.map((issue) => issue.message).join(' ');
  if (error instanceof TRPCClientError && error.cause && !error.data)
    return `The api does not answer (${error.message}). Start Candor first, or set CANDOR_API_URL.`;
  if (SAID_IN_A_LINE.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
