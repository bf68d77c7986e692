import { z } from 'zod';
import { Role } from '../auth/principal.ts';
import { SetUpDone, SetUpInput, setUp } from '../auth/set-up.ts';
import { openProcedure, publisherProcedure, router } from '../trpc/trpc.ts';

const Me = z.object({
  kind: z.enum(['operator', 'key']),
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
});

export const sessionRouter = router({
  /** Who sends this request. */
  me: publisherProcedure.output(Me).query(({ ctx }) => ctx.principal),
  /** Makes the first operator from the one-time link. */
  setUp: openProcedure
    .input(SetUpInput)
    .output(SetUpDone)
    .mutation(({ ctx, input }) => setUp(ctx, input)),
});
