import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTION_TITLES } from '../draft/section-titles.ts';
import { PRACTICES } from './practices.ts';
import { PROMPTS } from './prompts.ts';
import { TEMPLATES } from './templates.ts';

const reference = readFileSync(`${import.meta.dirname}/../../../../docs/reference/postmortem-templates.md`, 'utf8');

function rowsUnder(heading: string): string[] {
  const [, section = ''] = new RegExp(`## ${heading}\n([\\s\\S]*?)(?:\n## |$)`).exec(reference) ?? [];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
}

const named = (practices: readonly string[]) => practices.map((it) => `\`${it}\``).join(', ');

test.each(Object.values(TEMPLATES))('the reference tells the template $name as it is', (template) => {
  const { name, title, about, practices, sections } = template;
  const order = sections.map(({ id, required }) => (required ? `**${SECTION_TITLES[id]}**` : SECTION_TITLES[id]));
  const told = `### ${title}\n\n\`${name}\`. ${about} After ${named(practices)}.\n\n${order.join(' · ')}.\n`;
  expect(reference.replace(/(?<=\S)\n(?=\S)/g, ' ')).toContain(told.replace(/(?<=\S)\n(?=\S)/g, ' '));
});

test('the reference tells every question and every practice, and no others', () => {
  expect(rowsUnder('Questions')).toEqual(
    Object.entries(PROMPTS).map(
      ([id, { text, practices }]) =>
        `| ${SECTION_TITLES[id as keyof typeof PROMPTS]} | ${text} | ${named(practices)} |`,
    ),
  );
  expect(rowsUnder('Practices')).toEqual(
    Object.entries(PRACTICES).map(([name, { title, url }]) => `| \`${name}\` | [${title}](${url}) |`),
  );
});
