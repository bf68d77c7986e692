import type { Stats } from 'node:fs';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const SHORTEST_SECRET = 32;
const FOR_OTHERS = 0o077;
const WRITABLE_FOR_OTHERS = 0o022;

/** Whether the data directory can be written by us and by nobody else. */
export function checkDataDirectory({ settings: { data } }: Patient): Finding {
  const found = statOf(data);
  if (!found) return look(`${data} is not there yet`, 'It is made at the first start. Is CANDOR_DATA right?');
  if (!found.isDirectory()) return broken(`${data} is no directory`, 'Set CANDOR_DATA to a directory.');
  const mode = modeOf(found);
  if ((found.mode & WRITABLE_FOR_OTHERS) !== 0)
    return broken(`${data} can be written by others (${mode})`, `chmod 700 ${data}`);
  const stranger = ownerProblem(data, found);
  if (stranger) return stranger;
  try {
    accessSync(data, constants.W_OK);
  } catch {
    return broken(
      `${data} cannot be written`,
      'Give it to the user that Candor runs as, on a disk that can be written.',
    );
  }
  if ((found.mode & FOR_OTHERS) !== 0) return look(`${data} can be read by others (${mode})`, `chmod 700 ${data}`);
  return ok(`${data}, ${mode}`);
}

/** Whether what api and console share is there, long enough, and nobody else's to read. */
export function checkSecret({ settings: { data, environment } }: Patient): Finding {
  if (environment.CANDOR_SECRET) return ok('set by CANDOR_SECRET');
  const file = path.join(data, 'secret');
  const kept = checkKept(file, 'delete it and restart api and console: everybody signs in anew.');
  if (kept.verdict !== 'ok') return kept;
  if (readFileSync(file, 'utf8').trim().length < SHORTEST_SECRET)
    return broken(`${file} is too short`, `Delete it and restart api and console: a new one is made.`);
  return kept;
}

/** Whether a file that the api makes for itself is there and nobody else's to read; `ifRead` says what to do if it was. */
export function checkKept(file: string, ifRead: string): Finding {
  const found = statOf(file);
  if (!found) return look('not made yet', 'It is made at the first start of the api.');
  if ((found.mode & FOR_OTHERS) !== 0)
    return broken(
      `${file} can be read by others (${modeOf(found)})`,
      `chmod 600 ${file}. If somebody may have read it, ${ifRead}`,
    );
  return ownerProblem(file, found) ?? ok(`${file}, ${modeOf(found)}`);
}

function ownerProblem(file: string, { uid }: Stats): Finding | null {
  const self = process.getuid?.() ?? uid;
  if (self === uid || self === 0) return null;
  return look(
    `${file} belongs to user ${uid}, this is user ${self}`,
    'Run this as the user that Candor runs as, to see what it sees.',
  );
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function modeOf({ mode }: Stats): string {
  return (mode & 0o777).toString(8).padStart(4, '0');
}
