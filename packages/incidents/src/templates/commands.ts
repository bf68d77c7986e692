import { Label, Prose, TemplateId, Title } from '@candor/log';
import { z } from 'zod';
import { IncidentStatus } from '../incident/status.ts';
import { namesIn } from './marks.ts';
import { isVariable, TemplateUse, VARIABLES, VARIABLES_OF } from './variables.ts';

const TemplateWords = z.object({
  use: TemplateUse,
  name: Label,
  /** The status that it suggests; maintenance has none. */
  status: IncidentStatus.nullish(),
  title: Title.nullish(),
  text: Prose,
});

function withKnownVariables<Schema extends typeof TemplateWords>(schema: Schema) {
  return schema.superRefine(({ use, title, text }, context) => {
    // Its text holds questions to the team, and nothing of it is filled in.
    if (use === 'postmortem') return;
    const known = VARIABLES_OF[use];
    const inTitle = known.filter((name) => VARIABLES[name].type !== 'time');
    refuseOthers(context, 'title', namesIn(title ?? ''), inTitle);
    refuseOthers(context, 'text', namesIn(text), known);
  });
}

function refuseOthers(
  context: z.core.$RefinementCtx,
  field: 'title' | 'text',
  names: readonly string[],
  known: readonly string[],
): void {
  const other = names.find((name) => !known.includes(name));
  if (other === undefined) return;
  const place = field === 'title' && isVariable(other) ? 'A title has no variable' : 'There is no variable';
  const list = known.map((name) => `[${name}]`).join(', ');
  context.addIssue({ code: 'custom', path: [field], message: `${place} [${other}]. Those there are: ${list}.` });
}

export const AddTemplate = withKnownVariables(TemplateWords);
export type AddTemplate = z.infer<typeof AddTemplate>;

export const ChangeTemplate = withKnownVariables(TemplateWords.extend({ templateId: TemplateId }));
export type ChangeTemplate = z.infer<typeof ChangeTemplate>;

/** Takes a template out of use; `archived: false` brings it back. */
export const ArchiveTemplate = z.object({ templateId: TemplateId, archived: z.boolean() });
export type ArchiveTemplate = z.infer<typeof ArchiveTemplate>;

export type TemplateCommand =
  | ({ readonly type: 'AddTemplate'; readonly templateId: TemplateId } & AddTemplate)
  | ({ readonly type: 'ChangeTemplate' } & ChangeTemplate)
  | ({ readonly type: 'ArchiveTemplate' } & ArchiveTemplate);
