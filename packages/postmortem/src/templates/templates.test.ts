import { WRITTEN_SECTIONS } from '@candor/incidents';
import { readTimeline } from '@candor/timeline';
import { inputOf, Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import { draftPostmortem } from '../draft/draft-postmortem.ts';
import { KNOWN_SECTIONS } from '../draft/section-titles.ts';
import { sealWriting } from '../testing/writing.ts';
import { Template, TemplateName } from './template.ts';
import { TEMPLATES, teamTemplate } from './templates.ts';

const PAGE = { name: 'Meta status', url: 'https://status.example.com' };
const timeline = readTimeline(inputOf(new Operator().declares('18:14').book));

describe.each(TemplateName.options)('the template %s', (name) => {
  const template = TEMPLATES[name];

  test('is data of its schema, under its name', () => {
    expect(Template.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
    expect(template.name).toBe(name);
  });

  test('asks for all that it requires, and never who it was', () => {
    for (const { id, required, prompt } of template.sections) {
      if (required) expect(prompt, id).not.toBeNull();
      expect(prompt?.text ?? '?').toMatch(/[?]/);
      expect(prompt?.practices.length ?? 1).toBeGreaterThan(0);
      expect(prompt?.text ?? '').not.toMatch(/\b(who (?:did|caused|failed|broke)|whose|fault|blame|should have)\b/i);
    }
  });
});

test('the full one has every section there is, in their order', () => {
  expect(TEMPLATES.full.sections.map(({ id }) => id)).toEqual(KNOWN_SECTIONS);
});

test('what people wrote stands in every document of the team, whether its template asks for it or not', () => {
  const sections = Object.fromEntries(WRITTEN_SECTIONS.map((id) => [id, `Words of ${id}.`]));
  for (const name of ['full', 'light', 'google-sre']) {
    const written = { ...sealWriting({ sections }), template: name };
    const document = draftPostmortem({ timeline, page: PAGE, written });
    expect(document.facts.template).toBe(name);
    const texts = document.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'written' ? [[id, block.text]] : [])),
    );
    expect(new Set(texts)).toEqual(new Set(Object.entries(sections)));
  }
});

test('a document follows the team’s own template before Candor’s, and the full one where there is none of its name', () => {
  const own: Template = { ...TEMPLATES.light, name: 'ours', sections: TEMPLATES.light.sections.slice(0, 2) };
  expect(teamTemplate('ours', [own])).toBe(own);
  expect(teamTemplate('light', [{ ...own, name: 'light' }]).sections).toHaveLength(2);
  for (const name of ['gone', 'public', null, undefined, '__proto__'])
    expect(teamTemplate(name, [own])).toBe(TEMPLATES.full);
  const document = draftPostmortem({ timeline, page: PAGE, written: sealWriting({}), template: own });
  expect(document.sections.map(({ id }) => id)).toEqual(['summary', 'impact']);
});
