import { Role, SCOPE_ITEMS } from '@candor/log';
import { z } from 'zod';
import { SetUpDone, SetUpInput, setUp } from '../auth/set-up.ts';
import {
  AcceptInvitationInput,
  acceptInvitation,
  InvitationAccepted,
  InvitationView,
  ReadInvitationInput,
  readInvitation,
} from '../links/invitation.ts';
import { LinkUsed } from '../links/password.ts';
import { ReadPasswordLinkInput, readPasswordLink, SetPasswordInput, usePasswordLink } from '../links/password-link.ts';
import { EndOwnSignInsInput, endOwnSignIns, SignInsEnded } from '../sign-ins/end-sign-ins.ts';
import { listOwnSignIns, SignInList } from '../sign-ins/list-sign-ins.ts';
import { linkProcedure, operatorProcedure, principalProcedure, router } from '../trpc/trpc.ts';

const Me = z.object({
  kind: z.enum(['operator', 'key']),
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
  /** What a key is held to; null for everything that its role may do. */
  scope: z.array(z.enum(SCOPE_ITEMS)).readonly().nullable(),
});

export const sessionRouter = router({
  /** Who sends this request. */
  me: principalProcedure.output(Me).query(({ ctx }) => ctx.principal),
  signIns: operatorProcedure.output(SignInList).query(({ ctx }) => listOwnSignIns(ctx)),
  endSignIns: operatorProcedure
    .input(EndOwnSignInsInput)
    .output(SignInsEnded)
    .mutation(({ ctx, input }) => endOwnSignIns(ctx, input)),
  /** Makes the first operator from the one-time link. */
  setUp: linkProcedure
    .input(SetUpInput)
    .output(SetUpDone)
    .mutation(({ ctx, input }) => setUp(ctx, input)),
  readInvitation: linkProcedure
    .input(ReadInvitationInput)
    .output(InvitationView)
    .query(({ ctx, input }) => readInvitation(ctx, input)),
  acceptInvitation: linkProcedure
    .input(AcceptInvitationInput)
    .output(InvitationAccepted)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  readPasswordLink: linkProcedure
    .input(ReadPasswordLinkInput)
    .output(LinkUsed)
    .query(({ ctx, input }) => readPasswordLink(ctx, input)),
  usePasswordLink: linkProcedure
    .input(SetPasswordInput)
    .output(LinkUsed)
    .mutation(({ ctx, input }) => usePasswordLink(ctx, input)),
});
