import { TemplateId } from '@candor/log';
import { adminProcedure, responderProcedure, router } from '../trpc/trpc.ts';
import {
  AddTemplateInput,
  ArchiveTemplateInput,
  ChangeTemplateInput,
  changeTemplates,
  TemplateSaid,
} from './change-templates.ts';
import { readTemplates, TemplatesView } from './read-templates.ts';

export const templatesRouter = router({
  read: responderProcedure.output(TemplatesView).query(({ ctx }) => readTemplates(ctx)),
  add: adminProcedure
    .input(AddTemplateInput)
    .output(TemplateSaid)
    .mutation(({ ctx, input }) =>
      changeTemplates(ctx, input, { ...input, type: 'AddTemplate', templateId: TemplateId.parse(ctx.newId()) }),
    ),
  change: adminProcedure
    .input(ChangeTemplateInput)
    .output(TemplateSaid)
    .mutation(({ ctx, input }) => changeTemplates(ctx, input, { ...input, type: 'ChangeTemplate' })),
  archive: adminProcedure
    .input(ArchiveTemplateInput)
    .output(TemplateSaid)
    .mutation(({ ctx, input }) => changeTemplates(ctx, input, { ...input, type: 'ArchiveTemplate' })),
});
