import { Said } from '../commands/command-id.ts';
import { responderProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { PostmortemView, ReadPostmortemInput, readPostmortem } from './read-postmortem.ts';
import { SavePostmortemDraftInput, savePostmortemDraft } from './save-draft.ts';

export const postmortemsRouter = router({
  read: viewerProcedure
    .input(ReadPostmortemInput)
    .output(PostmortemView)
    .query(({ ctx, input }) => readPostmortem(ctx, input)),
  saveDraft: responderProcedure
    .input(SavePostmortemDraftInput)
    .output(Said)
    .mutation(({ ctx, input }) => savePostmortemDraft(ctx, input)),
});
