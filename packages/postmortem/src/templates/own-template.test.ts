import { TemplateId } from '@candor/log';
import { expect, it } from 'vitest';
import { SECTION_TITLES } from '../draft/section-titles.ts';
import { readOwnTemplate } from './own-template.ts';
import { PROMPTS } from './prompts.ts';
import { Template } from './template.ts';
import { TEMPLATES, teamTemplate, templateNamed } from './templates.ts';

const templateId = TemplateId.parse('ourtemplate1');
const read = (text: string) => readOwnTemplate({ templateId, name: 'Ours', text });

const OURS = `
## Summary (required)
What would you tell
a friend?

### timeline (required)

# Action items (Required) #
`;

it('reads sections, questions and what is required from headings and what stands below them', () => {
  const template = read(OURS);
  expect(template.sections).toEqual([
    { id: 'summary', required: true, prompt: { text: 'What would you tell a friend?', practices: [] } },
    { id: 'timeline', required: false, prompt: null },
    { id: 'action_items', required: true, prompt: PROMPTS.action_items },
  ]);
  expect(Template.parse(template)).toEqual(template);
});

it('is found by its id before any of Candor’s', () => {
  const template = read(OURS);
  expect(teamTemplate(templateId, [template])).toBe(template);
  expect(teamTemplate(templateId)).toBe(TEMPLATES.full);
});

it('is named by its id or its title, and another name is refused with those there are', () => {
  const own = [read(OURS)];
  expect(templateNamed(templateId, own)).toBe(own[0]);
  expect(templateNamed('ours', own)).toBe(own[0]);
  expect(templateNamed('light', own)).toBe(TEMPLATES.light);
  expect(() => templateNamed('theirs', own)).toThrow('There are: full, light, google-sre, public, Ours.');
});

it('can be any of Candor’s own, section by section', () => {
  for (const { sections } of Object.values(TEMPLATES)) {
    const text = sections.map(({ id, required }) => `## ${SECTION_TITLES[id]}${required ? ' (required)' : ''}`);
    expect(read(text.join('\n')).sections).toEqual(sections);
  }
});

it.each([
  ['Summary', 'template-without-sections'],
  ['## Whose fault', 'unknown-section'],
  ['## Summary\n## summary (required)', 'section-twice'],
  [`## Summary\n${'why '.repeat(200)}`, 'prompt-too-long'],
])('refuses %j with %s', (text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code }));
});
