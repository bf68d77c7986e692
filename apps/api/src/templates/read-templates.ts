import { IncidentStatus, TemplateUse } from '@candor/incidents';
import { TemplateId, wordsOf } from '@candor/log';
import { loadTemplates } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

/** All templates in the order in which they were added, archived ones too. */
export const TemplatesView = z.object({
  templates: z.array(
    z.object({
      templateId: TemplateId,
      use: TemplateUse,
      name: z.string(),
      status: IncidentStatus.nullable(),
      title: z.string().nullable(),
      text: z.string(),
      archived: z.boolean(),
    }),
  ),
});

export async function readTemplates({ store }: Services): Promise<z.input<typeof TemplatesView>> {
  const templates = await loadTemplates(store.reader);
  return {
    templates: templates.map((it) => ({
      ...it,
      name: wordsOf(it.name),
      title: it.title && wordsOf(it.title),
      text: wordsOf(it.text),
    })),
  };
}
