import { Role } from '@candor/log';
import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';

const Chosen = z.object({ role: Role });

/** What the forms about operators and invitations do, by their `intent`. */
export const TEAM_HANDLERS: Readonly<Record<string, Handler>> = {
  invite: async ({ api, fields }) => {
    const { commandId = '', email = '', form = '' } = fields;
    const { role } = parsed(Chosen, fields);
    const { link } = await api.ask.team.invite.mutate({ commandId, email: email.trim(), role });
    return { form, role, invited: email.trim(), link: link ?? '' };
  },
  'revoke-invitation': async ({ api, fields }) => {
    const { commandId = '', invitationId = '' } = fields;
    await api.ask.team.revokeInvitation.mutate({ commandId, invitationId });
    return done('invitation');
  },
  'change-role': async ({ api, fields }) => {
    const { commandId = '', operatorId = '' } = fields;
    await api.ask.team.changeRole.mutate({ commandId, operatorId, ...parsed(Chosen, fields) });
    return done('role');
  },
  'offer-link': async ({ api, fields }) => {
    const { commandId = '', operatorId = '', form = '' } = fields;
    const { link, name } = await api.ask.team.offerPasswordLink.mutate({ commandId, operatorId });
    return { form, name, link: link ?? '' };
  },
  'end-sign-ins': async ({ api, fields }) => {
    const { commandId = '', operatorId = '' } = fields;
    await api.ask.team.endSignIns.mutate({ commandId, operatorId, signInId: null });
    return done('signed-out');
  },
  remove: async ({ api, fields }) => {
    const { commandId = '', operatorId = '' } = fields;
    await api.ask.team.removeOperator.mutate({ commandId, operatorId });
    return done('removed');
  },
};

function done(what: string): Response {
  return redirect(`/team?done=${what}`, 303);
}
