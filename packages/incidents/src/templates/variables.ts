import type { Instant } from '@candor/log';
import { z } from 'zod';

/** What a template is for: an update of an incident, an announcement of maintenance, or the sections of a postmortem. */
export const TEMPLATE_USES = ['incident', 'maintenance', 'postmortem'] as const;
export const TemplateUse = z.enum(TEMPLATE_USES, { error: 'Choose what the template is for.' });
export type TemplateUse = z.infer<typeof TemplateUse>;

/** What each variable stands for, and how it is written where it is filled in: as it is, as a list, or as a time. */
export const VARIABLES = {
  features: { type: 'list', about: 'the features that are affected' },
  product: { type: 'list', about: 'the products they belong to' },
  region: { type: 'text', about: 'where people are affected, or who; typed when the template is used' },
  incident: { type: 'text', about: 'the incident’s title' },
  page: { type: 'text', about: 'the name of the page' },
  start: { type: 'time', about: 'when it began, or is planned to begin' },
  end: { type: 'time', about: 'when a maintenance is planned to end' },
  'next update': { type: 'time', about: 'when the next update is promised' },
} as const;
export type VariableName = keyof typeof VARIABLES;

/** The variables that a template of each use can have. A title tells no times: it cannot show each reader their own. */
export const VARIABLES_OF: Readonly<Record<TemplateUse, readonly VariableName[]>> = {
  incident: ['features', 'product', 'region', 'incident', 'page', 'start', 'next update'],
  maintenance: ['features', 'product', 'region', 'page', 'start', 'end'],
  postmortem: [],
};

interface ValueOf {
  readonly list: readonly string[];
  readonly text: string;
  readonly time: Instant;
}

/** What is known of the variables. An empty list or text is not known. */
export type VariableValues = { readonly [Name in VariableName]?: ValueOf[(typeof VARIABLES)[Name]['type']] | null };

export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}
