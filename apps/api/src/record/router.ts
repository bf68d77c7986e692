import { Said } from '../commands/command-id.ts';
import { FindTextsInput, FoundTexts, findTexts } from '../redactions/find-texts.ts';
import { PreviewRedactionInput, previewRedaction, RedactionPreview } from '../redactions/preview-redaction.ts';
import { RedactTextsInput, redactTexts } from '../redactions/redact-texts.ts';
import { adminProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ContinueRecordInput, continueRecord } from './continue-record.ts';
import { RecordView, readRecord } from './read-record.ts';

export const recordRouter = router({
  read: viewerProcedure.output(RecordView).query(({ ctx }) => readRecord(ctx)),
  continue: adminProcedure
    .input(ContinueRecordInput)
    .output(Said)
    .mutation(({ ctx, input }) => continueRecord(ctx, input)),
  findTexts: adminProcedure
    .input(FindTextsInput)
    .output(FoundTexts)
    .query(({ ctx, input }) => findTexts(ctx, input)),
  previewRedaction: adminProcedure
    .input(PreviewRedactionInput)
    .output(RedactionPreview)
    .query(({ ctx, input }) => previewRedaction(ctx, input)),
  redact: adminProcedure
    .input(RedactTextsInput)
    .output(Said)
    .mutation(({ ctx, input }) => redactTexts(ctx, input)),
});
