import { DomainError } from '@candor/log';
import type { KnownSectionId } from '../document.ts';
import { PROMPTS } from './prompts.ts';
import type { Template, TemplateSection } from './template.ts';
import { TemplateName } from './template.ts';

/** Candor's own templates by their names. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  full: {
    name: 'full',
    title: 'Full',
    about: 'Everything that the record tells and all questions, for an incident that is worth learning from.',
    audience: 'team',
    practices: ['sre-book', 'sre-workbook', 'pagerduty', 'atlassian', 'etsy', 'howie'],
    sections: sections({
      required: ['summary', 'contributing_factors', 'went_well', 'went_badly', 'action_items'],
      order: [
        ...(['summary', 'impact', 'milestones', 'detection', 'lead_up', 'trigger', 'contributing_factors'] as const),
        ...(['response', 'mitigation', 'communication', 'timeline'] as const),
        ...(['went_well', 'went_badly', 'got_lucky', 'related'] as const),
        ...(['action_items', 'external_summary', 'supporting', 'told', 'notes'] as const),
      ],
    }),
  },
  light: {
    name: 'light',
    title: 'Light',
    about: 'One page for a small incident: what happened, what made it possible, and what changes.',
    audience: 'team',
    practices: ['sre-workbook', 'pagerduty'],
    sections: sections({
      required: ['summary', 'contributing_factors', 'action_items'],
      order: ['summary', 'impact', 'milestones', 'contributing_factors', 'action_items', 'timeline'],
    }),
  },
  'google-sre': {
    name: 'google-sre',
    title: 'Google SRE',
    about: 'The sections of the example postmortem in Google’s SRE book, in its order.',
    audience: 'team',
    practices: ['sre-book', 'sre-workbook'],
    sections: sections({
      required: [
        ...(['summary', 'contributing_factors', 'trigger', 'mitigation', 'detection', 'action_items'] as const),
        ...(['went_well', 'went_badly', 'got_lucky'] as const),
      ],
      order: [
        ...([
          'summary',
          'impact',
          'contributing_factors',
          'trigger',
          'mitigation',
          'detection',
          'action_items',
        ] as const),
        ...(['went_well', 'went_badly', 'got_lucky', 'timeline', 'milestones', 'supporting'] as const),
      ],
    }),
  },
  public: {
    name: 'public',
    title: 'Public',
    about: 'For readers: computed from what they were told, with those parts of the draft that its publisher chose.',
    audience: 'readers',
    practices: ['pagerduty', 'atlassian'],
    sections: sections({
      required: ['summary', 'contributing_factors', 'action_items'],
      order: [
        ...(['summary', 'impact', 'detection', 'lead_up', 'trigger', 'contributing_factors', 'response'] as const),
        ...(['mitigation', 'went_well', 'went_badly', 'got_lucky', 'action_items'] as const),
        ...(['milestones', 'communication', 'related', 'timeline', 'supporting'] as const),
      ],
    }),
  },
};

/** What people are asked for a section, where they write it. */
function sections(of: {
  readonly order: readonly KnownSectionId[];
  readonly required: readonly KnownSectionId[];
}): TemplateSection[] {
  return of.order.map((id) => ({ id, required: of.required.includes(id), prompt: promptFor(id) }));
}

function promptFor(id: KnownSectionId) {
  return id in PROMPTS ? PROMPTS[id as keyof typeof PROMPTS] : null;
}

/** A template by its name, or one of the team's own by its title too. Throws `no-such-template`, which says those there are. */
export function templateNamed(name: string, own: readonly Template[]): Template {
  const called = name.toLowerCase();
  const all = [...own, ...Object.values(TEMPLATES)];
  const found = all.find((it) => it.name === name) ?? own.find((it) => it.title.toLowerCase() === called);
  if (found) return found;
  const names = [...Object.keys(TEMPLATES), ...own.map(({ title }) => title)].join(', ');
  const message = `There is no such template. There are: ${names}.`;
  throw new DomainError({ kind: 'invalid', code: 'no-such-template', message });
}

/**
 * The template of a team's document by its name: of the team's `own` first, then of Candor's. `full` where no name is
 * given, none of that name is known, or it is one for readers.
 */
export function teamTemplate(name: string | null | undefined, own: readonly Template[] = []): Template {
  const known = TemplateName.safeParse(name);
  const found = own.find((template) => template.name === name) ?? (known.success ? TEMPLATES[known.data] : undefined);
  return found?.audience === 'team' ? found : TEMPLATES.full;
}
