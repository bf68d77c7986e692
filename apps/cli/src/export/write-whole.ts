import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '../env.ts';

/** Writes a file under its name when it is whole, and not before; makes its folder. Throws `Refused`. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Refused(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
