import { DomainError } from '@candor/log';
import type { Operator, Tx } from '@candor/store';
import { countOperators } from '@candor/store';

/**
 * Refuses what would leave nobody who is an admin. Called under the append lock, so two who try at the same time, on any
 * two processes, come one after the other.
 */
export async function keepAnAdmin(tx: Tx, operator: Operator): Promise<void> {
  if (operator.role !== 'admin' || (await countOperators(tx, 'admin')) > 1) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'last-admin',
    message: `${operator.name} is the only admin. Make somebody else an admin first.`,
  });
}
