import { Said } from '../commands/command-id.ts';
import { publisherProcedure, router } from '../trpc/trpc.ts';
import { PostmortemView, ReadPostmortemInput, readPostmortem } from './read-postmortem.ts';
import { SavePostmortemDraftInput, savePostmortemDraft } from './save-draft.ts';

export const postmortemsRouter = router({
  read: publisherProcedure
    .input(ReadPostmortemInput)
    .output(PostmortemView)
    .query(({ ctx, input }) => readPostmortem(ctx, input)),
  saveDraft: publisherProcedure
    .input(SavePostmortemDraftInput)
    .output(Said)
    .mutation(({ ctx, input }) => savePostmortemDraft(ctx, input)),
});
