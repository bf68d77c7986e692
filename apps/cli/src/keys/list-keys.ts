import { instantOf } from '@candor/log';
import type { ApiKey } from '@candor/store';
import { listApiKeys } from '@candor/store';
import { readSettings } from '../env.ts';
import { withStore } from './with-store.ts';

const HEADINGS = ['ID', 'NAME', 'ROLE', 'SCOPE', 'MADE', 'LAST USED', 'STATE'];

/** `candor key list`: every key there ever was, oldest first, one a line; never the keys themselves. */
export async function printKeys(): Promise<void> {
  const keys = await withStore(readSettings(process.env), (store) => listApiKeys(store.reader));
  const rows = [HEADINGS, ...keys.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of rows)
    process.stdout.write(
      `${cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

function cellsOf(key: ApiKey): string[] {
  const { id, name, role, scope, createdAt, lastUsedAt } = key;
  return [id, name, role, scope?.join(',') ?? '-', dayOf(createdAt), lastUsedAt ?? 'never', stateOf(key)];
}

function stateOf({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt) return `revoked ${dayOf(revokedAt)}`;
  if (!expiresAt) return 'valid';
  return expiresAt > instantOf(Date.now()) ? `valid until ${dayOf(expiresAt)}` : `ran out ${dayOf(expiresAt)}`;
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
