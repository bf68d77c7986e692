import { createHash } from 'node:crypto';
import { listOperators, logSize } from '@candor/store';
import type { Services } from '../../context.ts';

/**
 * Where everything stands that postmortems are made from: the log, and the names of those who write in them (those of keys
 * never change). While it is the same, so is every document of this release.
 */
export async function exportPosition({ store: { reader } }: Services): Promise<string> {
  const names = (await listOperators(reader)).map(({ id, name }) => [id, name]);
  const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  return `${await logSize(reader)}-${hash.slice(0, 16)}`;
}
