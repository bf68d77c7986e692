import type { RequestApi } from '../../../src/api/request-api.ts';
import { clockIn } from '../../time/shown-time.server.ts';

/** Who is in the team, and who was invited, as the screen shows them. */
export type OperatorsView = Awaited<ReturnType<typeof readOperators>>;

export async function readOperators(api: RequestApi) {
  const [team, me, { page, now }] = await Promise.all([
    api.ask.team.read.query(),
    api.ask.session.me.query(),
    api.now(),
  ]);
  const clock = clockIn(page.timeZone, now);
  return {
    zoneName: clock.zoneName,
    operators: team.operators.map((operator) => ({
      ...operator,
      isYou: operator.operatorId === me.id,
      since: clock.show(operator.createdAt),
      linkUntil: operator.passwordLinkUntil && clock.show(operator.passwordLinkUntil),
    })),
    invitations: team.invitations.map((invitation) => ({
      ...invitation,
      made: clock.show(invitation.createdAt),
      until: clock.show(invitation.expiresAt),
    })),
  };
}
