import type { TemplateCommand } from '@candor/incidents';
import { AddTemplate, ArchiveTemplate, ChangeTemplate, decideTemplates, TEMPLATES_STREAM } from '@candor/incidents';
import { TemplateId } from '@candor/log';
import { readOwnTemplate } from '@candor/postmortem';
import { loadTemplates } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

const command = { commandId: CommandId };

export const AddTemplateInput = AddTemplate.safeExtend(command);
export const ChangeTemplateInput = ChangeTemplate.safeExtend(command);
export const ArchiveTemplateInput = ArchiveTemplate.extend(command);
export const TemplateSaid = Said.extend({ templateId: TemplateId });

/** Adds, changes or archives a template; answers with its id. Throws what `readOwnTemplate` does of a postmortem's. */
export function changeTemplates(
  acting: Acting,
  input: Command,
  asked: TemplateCommand,
): Promise<z.infer<typeof TemplateSaid>> {
  if ('text' in asked && asked.use === 'postmortem') readOwnTemplate(asked);
  return execute(acting, { type: asked.type, input }, async ({ tx, at, append }) => {
    const events = decideTemplates(await loadTemplates(tx), asked, at);
    return { ...said(await append(TEMPLATES_STREAM, events)), templateId: asked.templateId };
  });
}
