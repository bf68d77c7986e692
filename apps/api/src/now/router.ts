import { publisherProcedure, router } from '../trpc/trpc.ts';
import { NowView, readNow } from './read-now.ts';

export const nowRouter = router({
  read: publisherProcedure.output(NowView).query(({ ctx }) => readNow(ctx)),
});
