import { Said } from '../commands/command-id.ts';
import { adminProcedure, publisherProcedure, router } from '../trpc/trpc.ts';
import { ChangePageSettingsInput, changePageSettings } from './change-settings.ts';
import { PageSettingsView, readPageSettings } from './read-settings.ts';

export const pageRouter = router({
  read: publisherProcedure.output(PageSettingsView).query(({ ctx }) => readPageSettings(ctx)),
  change: adminProcedure
    .input(ChangePageSettingsInput)
    .output(Said)
    .mutation(({ ctx, input }) => changePageSettings(ctx, input)),
});
