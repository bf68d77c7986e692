import type { IncidentStatus, TemplateUse } from '@candor/incidents';
import { reaches } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';

/** A template that may be chosen in a form. */
export interface TemplateChoiceView {
  readonly templateId: string;
  readonly name: string;
  readonly status: IncidentStatus | null;
}

/** The templates that whoever looks can use here; none for those who do not publish. */
export async function templateChoices(api: RequestApi, use: TemplateUse): Promise<TemplateChoiceView[]> {
  const { role } = await api.ask.session.me.query();
  if (!reaches(role, 'publisher')) return [];
  const { templates } = await api.ask.templates.read.query();
  return templates
    .filter((template) => template.use === use && !template.archived)
    .map(({ templateId, name, status }) => ({ templateId, name, status }));
}
