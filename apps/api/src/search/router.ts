import { router, viewerProcedure } from '../trpc/trpc.ts';
import { FindAnswer, FindInput, find } from './find.ts';

export const searchRouter = router({
  find: viewerProcedure
    .input(FindInput)
    .output(FindAnswer)
    .query(({ ctx, input }) => find(ctx, input)),
});
