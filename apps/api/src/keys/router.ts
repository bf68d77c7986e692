import { adminProcedure, router } from '../trpc/trpc.ts';
import { CreateKeyInput, createKey, KeyCreated } from './create-key.ts';
import { KeyList, listKeys } from './list-keys.ts';
import { KeyRevoked, RevokeKeyInput, revokeKey } from './revoke-key.ts';

export const keysRouter = router({
  list: adminProcedure.output(KeyList).query(({ ctx }) => listKeys(ctx)),
  create: adminProcedure
    .input(CreateKeyInput)
    .output(KeyCreated)
    .mutation(({ ctx, input }) => createKey(ctx, input)),
  revoke: adminProcedure
    .input(RevokeKeyInput)
    .output(KeyRevoked)
    .mutation(({ ctx, input }) => revokeKey(ctx, input)),
});
