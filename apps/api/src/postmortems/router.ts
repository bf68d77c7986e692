import { Said } from '../commands/command-id.ts';
import { publisherProcedure, responderProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ComparePostmortemInput, comparePostmortemFile, PostmortemComparison } from './comparing/compare-postmortem.ts';
import { TakeOverInput, takeOver } from './comparing/take-over.ts';
import { DeclinePostmortemInput, declinePostmortem } from './decline-postmortem.ts';
import { DraftView, ReadDraftInput, readDraft } from './draft/read-draft.ts';
import { ExportedPostmortem, ExportPostmortemInput, exportPostmortem } from './exporting/export-postmortem.ts';
import { Exportable, listExportable } from './exporting/list-exportable.ts';
import { PostmortemPreview, PreviewPostmortemInput, previewPostmortem } from './preview-postmortem.ts';
import { PublishedPostmortemAnswer, PublishPostmortemInput, publishPostmortem } from './publish-postmortem.ts';
import { PostmortemView, ReadPostmortemInput, readPostmortem } from './read-postmortem.ts';
import { ApprovePostmortemInput, AskForChangesInput, AskForReviewInput } from './review/commands.ts';
import { review } from './review/review.ts';
import { SavePostmortemDraftInput, savePostmortemDraft } from './save-draft.ts';

export const postmortemsRouter = router({
  read: viewerProcedure
    .input(ReadPostmortemInput)
    .output(PostmortemView)
    .query(({ ctx, input }) => readPostmortem(ctx, input)),
  compare: viewerProcedure
    .input(ComparePostmortemInput)
    .output(PostmortemComparison)
    .query(({ ctx, input }) => comparePostmortemFile(ctx, input)),
  takeOver: responderProcedure
    .input(TakeOverInput)
    .output(Said)
    .mutation(({ ctx, input }) => takeOver(ctx, input)),
  export: viewerProcedure
    .input(ExportPostmortemInput)
    .output(ExportedPostmortem)
    .query(({ ctx, input }) => exportPostmortem(ctx, input)),
  exportable: viewerProcedure.output(Exportable).query(({ ctx }) => listExportable(ctx)),
  draft: viewerProcedure
    .input(ReadDraftInput)
    .output(DraftView)
    .query(({ ctx, input }) => readDraft(ctx, input)),
  saveDraft: responderProcedure
    .input(SavePostmortemDraftInput)
    .output(Said)
    .mutation(({ ctx, input }) => savePostmortemDraft(ctx, input)),
  askForReview: responderProcedure
    .input(AskForReviewInput)
    .output(Said)
    .mutation(({ ctx, input }) => review(ctx, 'AskForReview', input)),
  approve: responderProcedure
    .input(ApprovePostmortemInput)
    .output(Said)
    .mutation(({ ctx, input }) => review(ctx, 'ApprovePostmortem', input)),
  askForChanges: responderProcedure
    .input(AskForChangesInput)
    .output(Said)
    .mutation(({ ctx, input }) => review(ctx, 'AskForChanges', input)),
  preview: viewerProcedure
    .input(PreviewPostmortemInput)
    .output(PostmortemPreview)
    .query(({ ctx, input }) => previewPostmortem(ctx, input)),
  decline: publisherProcedure
    .input(DeclinePostmortemInput)
    .output(Said)
    .mutation(({ ctx, input }) => declinePostmortem(ctx, input)),
  publish: publisherProcedure
    .input(PublishPostmortemInput)
    .output(PublishedPostmortemAnswer)
    .mutation(({ ctx, input }) => publishPostmortem(ctx, input)),
});
