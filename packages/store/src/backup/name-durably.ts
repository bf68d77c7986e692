import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Gives a finished file its name, in the place of what had it: its bytes are on the disk before, the name after. */
export function nameDurably(unfinished: string, name: string): void {
  sync(unfinished);
  renameSync(unfinished, name);
  sync(path.dirname(name));
}

function sync(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
