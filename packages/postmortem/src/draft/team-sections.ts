import type { WrittenPostmortem } from '@candor/incidents';
import { WrittenSection } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { Block, KnownSectionId, Section } from '../document.ts';
import type { Template, TemplateSection } from '../templates/template.ts';
import type { TeamMaterial } from './computed/computed-blocks.ts';
import { computedBlocks } from './computed/computed-blocks.ts';
import { section } from './section.ts';
import { KNOWN_SECTIONS } from './section-titles.ts';
import { factorBlocks, writtenBlocks, writtenText } from './written.ts';

/** What comes behind the sections of the team's own. */
const ENDING: ReadonlySet<string> = new Set(['action_items', 'external_summary', 'supporting', 'told', 'notes']);

/**
 * The sections as a template has them. What people wrote is never left out: a section that the template does not name comes
 * behind its own, in the order of the full document. A section that has nothing to say and asks for nothing is left out.
 */
export function teamSections(material: TeamMaterial, template: Template): Section[] {
  const { written } = material;
  const named = template.sections.map((it) =>
    section(it.id, [...computedBlocks(it.id, material), ...peoples(it.id, written), ...question(it, written)]),
  );
  const unnamed = KNOWN_SECTIONS.filter((id) => !template.sections.some((it) => it.id === id));
  const kept = unnamed.map((id) => section(id, peoples(id, written)));
  const own = written.own.map(({ id, title, text }) => ({ id, title: wordsOf(title), blocks: [writtenText(text)] }));
  const end = named.findIndex(({ id }) => ENDING.has(id));
  const place = end === -1 ? named.length : end;
  return [...named.slice(0, place), ...own, ...named.slice(place), ...kept].filter(({ blocks }) => blocks.length > 0);
}

/** What people wrote of a section. */
function peoples(id: KnownSectionId, written: WrittenPostmortem): Block[] {
  const known = WrittenSection.safeParse(id);
  if (!known.success) return [];
  return [...(id === 'contributing_factors' ? factorBlocks(written) : []), ...writtenBlocks(written, known.data)];
}

/** The question to those who have not written yet. */
function question({ id, prompt }: TemplateSection, written: WrittenPostmortem): Block[] {
  if (prompt === null) return [];
  if (id === 'action_items')
    return written.actionItems.length > 0 ? [] : [{ kind: 'prompt', text: `None recorded yet. ${prompt.text}` }];
  const known = WrittenSection.safeParse(id);
  const isWritten = !known.success || written.sections[known.data] !== undefined;
  return isWritten ? [] : [{ kind: 'prompt', text: `Not written yet. ${prompt.text}` }];
}
