import { Instant, Role } from '@candor/log';
import { listInvitations, listOperators, listPasswordLinks } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

const TeamOperator = z.object({
  operatorId: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  createdAt: Instant,
  /** Until when a link for a new password can be used; null when there is none. */
  passwordLinkUntil: Instant.nullable(),
});

const TeamInvitation = z.object({
  invitationId: z.string(),
  email: z.string(),
  role: Role,
  createdAt: Instant,
  expiresAt: Instant,
  hasRunOut: z.boolean(),
});

/** Operators and open invitations, each in the order in which they were made. */
export const TeamView = z.object({ operators: z.array(TeamOperator), invitations: z.array(TeamInvitation) });

export async function readTeam({ store, realNow }: Services): Promise<z.infer<typeof TeamView>> {
  const { reader } = store;
  const now = realNow();
  const links = await listPasswordLinks(reader, now);
  const [operators, invitations] = [await listOperators(reader), await listInvitations(reader)];
  return {
    operators: operators.map(({ id, ...operator }) => ({
      operatorId: id,
      ...operator,
      passwordLinkUntil: links.find((it) => it.operatorId === id)?.expiresAt ?? null,
    })),
    invitations: invitations.map(({ id, ...invitation }) => ({
      invitationId: id,
      ...invitation,
      hasRunOut: invitation.expiresAt <= now,
    })),
  };
}
