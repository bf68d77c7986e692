import { DomainError, reaches } from '@candor/log';
import type { Reader } from '@candor/store';
import { findOperator, listApiKeys } from '@candor/store';
import type { Asking, Named, Work } from '../commands/execute.ts';
import { executeOutsideLog } from '../commands/execute.ts';
import { isValidKey } from '../keys/is-valid-key.ts';

/** An admin who changes who may do what. */
export type Admin = Asking;

/**
 * Runs a command about who may do what. Whether its sender still is an admin is asked again inside the transaction: of
 * two admins who take the role from each other at the same time, one comes too late.
 */
export function changeAccess<Answer>(
  admin: Admin,
  named: Named,
  work: (work: Pick<Work, 'tx' | 'changed'>) => Promise<Answer>,
): Promise<Answer> {
  return executeOutsideLog(admin, named, async (it) => {
    if (!(await isStillAdmin(it.tx, admin))) throw noLongerAdmin();
    return work(it);
  });
}

async function isStillAdmin(reader: Reader, { principal, realNow }: Admin): Promise<boolean> {
  const { kind, id } = principal;
  if (kind === 'operator') return reaches((await findOperator(reader, id))?.role ?? 'viewer', 'admin');
  const key = (await listApiKeys(reader)).find((it) => it.id === id);
  return key !== undefined && isValidKey(key, realNow());
}

function noLongerAdmin(): DomainError {
  return new DomainError({
    kind: 'forbidden',
    code: 'no-longer-admin',
    message: 'You were an admin a moment ago, and are none any more. Nothing was changed.',
  });
}
