import { EndSignInsInput, endSignIns, SignInsEnded } from '../sign-ins/end-sign-ins.ts';
import { listAllSignIns, SignInList } from '../sign-ins/list-sign-ins.ts';
import { adminProcedure, router } from '../trpc/trpc.ts';
import { ChangeRoleInput, changeRole, RoleChanged } from './change-role.ts';
import { Invited, InviteInput, invite } from './invite.ts';
import { OfferPasswordLinkInput, offerPasswordLink, PasswordLinkOffered } from './offer-password-link.ts';
import { readTeam, TeamView } from './read-team.ts';
import { OperatorRemoved, RemoveOperatorInput, removeOperator } from './remove-operator.ts';
import { InvitationRevoked, RevokeInvitationInput, revokeInvitation } from './revoke-invitation.ts';

export const teamRouter = router({
  read: adminProcedure.output(TeamView).query(({ ctx }) => readTeam(ctx)),
  invite: adminProcedure
    .input(InviteInput)
    .output(Invited)
    .mutation(({ ctx, input }) => invite(ctx, input)),
  revokeInvitation: adminProcedure
    .input(RevokeInvitationInput)
    .output(InvitationRevoked)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  changeRole: adminProcedure
    .input(ChangeRoleInput)
    .output(RoleChanged)
    .mutation(({ ctx, input }) => changeRole(ctx, input)),
  removeOperator: adminProcedure
    .input(RemoveOperatorInput)
    .output(OperatorRemoved)
    .mutation(({ ctx, input }) => removeOperator(ctx, input)),
  offerPasswordLink: adminProcedure
    .input(OfferPasswordLinkInput)
    .output(PasswordLinkOffered)
    .mutation(({ ctx, input }) => offerPasswordLink(ctx, input)),
  signIns: adminProcedure.output(SignInList).query(({ ctx }) => listAllSignIns(ctx)),
  endSignIns: adminProcedure
    .input(EndSignInsInput)
    .output(SignInsEnded)
    .mutation(({ ctx, input }) => endSignIns(ctx, input)),
});
