import { Said } from '../commands/command-id.ts';
import { adminProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ContinueRecordInput, continueRecord } from './continue-record.ts';
import { RecordView, readRecord } from './read-record.ts';

export const recordRouter = router({
  read: viewerProcedure.output(RecordView).query(({ ctx }) => readRecord(ctx)),
  continue: adminProcedure
    .input(ContinueRecordInput)
    .output(Said)
    .mutation(({ ctx, input }) => continueRecord(ctx, input)),
});
