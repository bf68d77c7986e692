import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BACKUP_NAME } from '@candor/store';
import { Refused } from '../env.ts';

/** How many backups are to stay; null when all do. */
export function parseKeep(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new Refused(`--keep takes a number from 1 to 9999; “${given}” is none.`);
}

/** Removes the oldest backups of a directory but for so many; answers their names. Other files stay. */
export function keepNewest(directory: string, keep: number): string[] {
  const backups = readdirSync(directory).filter((name) => BACKUP_NAME.test(name));
  const old = backups.sort().slice(0, -keep);
  for (const name of old) rmSync(path.join(directory, name));
  return old;
}
