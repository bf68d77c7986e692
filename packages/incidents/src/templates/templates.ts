import type { TemplateId, Text } from '@candor/log';
import type { IncidentStatus } from '../incident/status.ts';
import type { TemplateUse } from './variables.ts';

/** What a template says; `status` is the one it suggests. */
export interface TemplateWords {
  readonly templateId: TemplateId;
  readonly use: TemplateUse;
  readonly name: Text;
  readonly status: IncidentStatus | null;
  readonly title: Text | null;
  readonly text: Text;
}

/** Words kept for the next time, with variables in them. Readers never see a template. */
export interface Template extends TemplateWords {
  readonly archived: boolean;
}

/** All templates in the order in which they were added, archived ones too. */
export type Templates = readonly Template[];

export const NO_TEMPLATES: Templates = [];

/** Everything that can have happened to templates; the stream is `templates`. */
export type TemplateEvent =
  | { readonly type: 'TemplateAdded'; readonly data: TemplateWords }
  | { readonly type: 'TemplateChanged'; readonly data: TemplateWords }
  | {
      readonly type: 'TemplateArchived';
      readonly data: { readonly templateId: TemplateId; readonly archived: boolean };
    };

/** The stream that holds the templates. */
export const TEMPLATES_STREAM = 'templates';

/** The templates after one more event. */
export function evolveTemplates(state: Templates, event: TemplateEvent): Templates {
  const change = (to: Partial<Template>) =>
    state.map((template) => (template.templateId === event.data.templateId ? { ...template, ...to } : template));
  switch (event.type) {
    case 'TemplateAdded':
      return [...state, { ...event.data, archived: false }];
    case 'TemplateChanged':
      return change(event.data);
    case 'TemplateArchived':
      return change({ archived: event.data.archived });
  }
}
