import type { Settings } from '../env.ts';
import { checkClock } from './checks/clock.ts';
import { checkDatabase, checkMigrations, checkWriteAheadLog } from './checks/database.ts';
import { checkDisk } from './checks/disk.ts';
import { checkDataDirectory, checkSecret } from './checks/files.ts';
import { checkDescriptors, checkVersions } from './checks/machine.ts';
import { checkMirror } from './checks/mirror.ts';
import { checkPdf } from './checks/pdf.ts';
import { checkProgram, checkPublishing } from './checks/programs.ts';
import { checkRecord } from './checks/record.ts';
import { checkSettings } from './checks/settings.ts';
import { checkSigningKey } from './checks/signing-key.ts';
import type { Finding } from './finding.ts';
import { broken } from './finding.ts';
import type { Patient } from './patient.ts';
import { openDatabase } from './patient.ts';

/** A finding under the name of what was looked at. */
export interface NamedFinding extends Finding {
  readonly check: string;
}

type Check = (patient: Patient) => Finding | null | Promise<Finding | null>;

const CHECKS: Readonly<Record<string, Check>> = {
  versions: checkVersions,
  settings: checkSettings,
  'data directory': checkDataDirectory,
  secret: checkSecret,
  'signing key': checkSigningKey,
  disk: checkDisk,
  'open files': checkDescriptors,
  PDFs: checkPdf,
  database: checkDatabase,
  migrations: checkMigrations,
  'write-ahead log': checkWriteAheadLog,
  record: checkRecord,
  clock: checkClock,
  status: checkProgram('status'),
  api: checkProgram('api'),
  console: checkProgram('console'),
  publishing: checkPublishing,
};

/** What a mirror needs of these; it has neither database nor api nor console. */
const OF_A_MIRROR: Readonly<Record<string, Check>> = {
  versions: checkVersions,
  settings: checkSettings,
  'data directory': checkDataDirectory,
  disk: checkDisk,
  'open files': checkDescriptors,
  status: checkProgram('status'),
  mirror: checkMirror,
};

/** Looks at everything, one after the other. Changes nothing. */
export async function examine(settings: Settings): Promise<NamedFinding[]> {
  const database = await openDatabase(settings);
  const findings: NamedFinding[] = [];
  try {
    for (const [check, run] of Object.entries(settings.mirror ? OF_A_MIRROR : CHECKS)) {
      const finding = await attempt(() => run({ settings, database }));
      if (finding) findings.push({ check, ...finding });
    }
  } finally {
    if (database.kind === 'open') await database.store.close();
  }
  return findings;
}

async function attempt(run: () => Finding | null | Promise<Finding | null>): Promise<Finding | null> {
  try {
    return await run();
  } catch (error) {
    return broken(
      `could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
      'Run this as the user that Candor runs as.',
    );
  }
}
