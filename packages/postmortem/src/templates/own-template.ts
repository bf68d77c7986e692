import type { TemplateId } from '@candor/log';
import { DomainError } from '@candor/log';
import type { KnownSectionId } from '../document.ts';
import { KNOWN_SECTIONS, SECTION_TITLES } from '../draft/section-titles.ts';
import { PROMPTS } from './prompts.ts';
import type { Prompt, Template, TemplateSection } from './template.ts';

/** A template of the team's own as it is written: its name, and its sections in Markdown. */
export interface WrittenTemplate {
  readonly templateId: TemplateId;
  readonly name: string;
  readonly text: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<title>.*?)[ \t]*#*[ \t]*$/;
const REQUIRED = /\s*\(required\)$/i;
const LONGEST_PROMPT = 500;

/**
 * Reads a template of the team's own: each heading is the title of a section, in the order of the document, with
 * `(required)` behind it where it is not complete without (what is computed never asks for anything); what stands below a heading is the question that is asked
 * there, Candor's own where nothing does. Its name in a draft is its id, so that it can be called otherwise later.
 *
 * Throws `template-without-sections`, `unknown-section`, `section-twice` or `prompt-too-long`.
 */
export function readOwnTemplate({ templateId, name, text }: WrittenTemplate): Template {
  const sections = partsOf(text).map(sectionOf);
  if (sections.length === 0) throw refusals.none();
  const twice = sections.find(({ id }, position) => sections.findIndex((it) => it.id === id) !== position);
  if (twice) throw refusals.twice(SECTION_TITLES[twice.id]);
  const about = 'A template of the team’s own.';
  return { name: templateId, title: name, about, audience: 'team', practices: [], sections };
}

interface Part {
  readonly title: string;
  readonly lines: string[];
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split('\n')) {
    const title = HEADING.exec(line)?.groups?.title;
    if (title !== undefined) parts.push({ title, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function sectionOf({ title, lines }: Part): TemplateSection {
  const name = title.replace(REQUIRED, '').trim();
  const id = KNOWN_SECTIONS.find((it) => SECTION_TITLES[it].toLowerCase() === name.toLowerCase());
  if (id === undefined) throw refusals.unknown(name);
  const prompt = promptOf(id, lines.join(' ').replace(/\s+/g, ' ').trim());
  return { id, required: prompt !== null && REQUIRED.test(title), prompt };
}

function promptOf(id: KnownSectionId, text: string): Prompt | null {
  if (text.length > LONGEST_PROMPT) throw refusals.longPrompt(SECTION_TITLES[id]);
  const own = id in PROMPTS ? PROMPTS[id as keyof typeof PROMPTS] : null;
  return own && text !== '' ? { text, practices: [] } : own;
}

function invalid(code: string, message: string): DomainError {
  return new DomainError({ kind: 'invalid', code, message });
}

const refusals = {
  none: () =>
    invalid(
      'template-without-sections',
      'Name the sections as headings, such as “## Summary”, each on a line of its own.',
    ),
  unknown: (title: string) =>
    invalid(
      'unknown-section',
      `There is no section “${title}”. Those there are: ${Object.values(SECTION_TITLES).join('; ')}.`,
    ),
  twice: (title: string) => invalid('section-twice', `The section “${title}” stands there twice.`),
  longPrompt: (title: string) =>
    invalid('prompt-too-long', `The question for “${title}” is longer than ${LONGEST_PROMPT} characters.`),
};
