import { router, viewerProcedure } from '../trpc/trpc.ts';
import { NowView, readNow } from './read-now.ts';

export const nowRouter = router({
  read: viewerProcedure.output(NowView).query(({ ctx }) => readNow(ctx)),
});
