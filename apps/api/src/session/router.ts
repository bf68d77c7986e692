import { Role } from '@candor/log';
import { z } from 'zod';
import { SetUpDone, SetUpInput, setUp } from '../auth/set-up.ts';
import { openProcedure, router, viewerProcedure } from '../trpc/trpc.ts';

const Me = z.object({
  kind: z.enum(['operator', 'key']),
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
});

export const sessionRouter = router({
  /** Who sends this request. */
  me: viewerProcedure.output(Me).query(({ ctx }) => ctx.principal),
  /** Makes the first operator from the one-time link. */
  setUp: openProcedure
    .input(SetUpInput)
    .output(SetUpDone)
    .mutation(({ ctx, input }) => setUp(ctx, input)),
});
