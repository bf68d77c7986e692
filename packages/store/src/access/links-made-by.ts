import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Ends the invitations and the links for new passwords that an operator or a key made. Answers how many there were. */
export async function removeLinksMadeBy(tx: Tx, id: string): Promise<number> {
  const invitations = await tx[QUERIES].deleteFrom('invitation').where('made_by', '=', id).executeTakeFirstOrThrow();
  const links = await tx[QUERIES].deleteFrom('password_link').where('made_by', '=', id).executeTakeFirstOrThrow();
  return Number(invitations.numDeletedRows + links.numDeletedRows);
}
