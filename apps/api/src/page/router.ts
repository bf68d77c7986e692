import { ChangePageLooks } from '@candor/record';
import { Said } from '../commands/command-id.ts';
import { adminProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ChangeImprintInput, changeImprint } from './change-imprint.ts';
import { ChangePageLanguagesInput, changePageLanguages } from './change-languages.ts';
import { ChangePageLooksInput, changePageLooks } from './change-looks.ts';
import { ChangePageSettingsInput, changePageSettings } from './change-settings.ts';
import { SetPostmortemApprovalsInput, setPostmortemApprovals } from './postmortems/set-postmortem-approvals.ts';
import { SetPostmortemTermInput, setPostmortemTerm } from './postmortems/set-postmortem-term.ts';
import { PreviewView, previewPageLooks } from './preview-looks.ts';
import { PageLooksView, readPageLooks } from './read-looks.ts';
import { PageSettingsView, readPageSettings } from './read-settings.ts';
import { SetWritingHelpInput, setWritingHelp } from './set-writing-help.ts';

export const pageRouter = router({
  read: viewerProcedure.output(PageSettingsView).query(({ ctx }) => readPageSettings(ctx)),
  change: adminProcedure
    .input(ChangePageSettingsInput)
    .output(Said)
    .mutation(({ ctx, input }) => changePageSettings(ctx, input)),
  looks: viewerProcedure.output(PageLooksView).query(({ ctx }) => readPageLooks(ctx)),
  previewLooks: adminProcedure
    .input(ChangePageLooks)
    .output(PreviewView)
    .query(({ ctx, input }) => previewPageLooks(ctx, input)),
  changeLooks: adminProcedure
    .input(ChangePageLooksInput)
    .output(Said)
    .mutation(({ ctx, input }) => changePageLooks(ctx, input)),
  changeLanguages: adminProcedure
    .input(ChangePageLanguagesInput)
    .output(Said)
    .mutation(({ ctx, input }) => changePageLanguages(ctx, input)),
  setPostmortemTerm: adminProcedure
    .input(SetPostmortemTermInput)
    .output(Said)
    .mutation(({ ctx, input }) => setPostmortemTerm(ctx, input)),
  setPostmortemApprovals: adminProcedure
    .input(SetPostmortemApprovalsInput)
    .output(Said)
    .mutation(({ ctx, input }) => setPostmortemApprovals(ctx, input)),
  changeImprint: adminProcedure
    .input(ChangeImprintInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeImprint(ctx, input)),
  setWritingHelp: adminProcedure
    .input(SetWritingHelpInput)
    .output(Said)
    .mutation(({ ctx, input }) => setWritingHelp(ctx, input)),
});
