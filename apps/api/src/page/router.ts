import { Said } from '../commands/command-id.ts';
import { adminProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import { ChangePageSettingsInput, changePageSettings } from './change-settings.ts';
import { PageSettingsView, readPageSettings } from './read-settings.ts';

export const pageRouter = router({
  read: viewerProcedure.output(PageSettingsView).query(({ ctx }) => readPageSettings(ctx)),
  change: adminProcedure
    .input(ChangePageSettingsInput)
    .output(Said)
    .mutation(({ ctx, input }) => changePageSettings(ctx, input)),
});
