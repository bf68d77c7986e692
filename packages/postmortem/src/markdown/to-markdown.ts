import { escapeMarkdown, renderMarkdown } from '@candor/markdown';
import type { Block, DocumentStatus, Facts, PostmortemDocument, Quote, Section, Sentence } from '../document.ts';
import { isKnown } from '../draft/section-titles.ts';
import { factLines } from './front-matter.ts';
import { markOf, ownSectionMark, TO_HERE } from './marks.ts';
import { citation } from './sources.ts';
import { writeTable } from './table.ts';

/** How the line below the title ends; it begins with how far the document is. */
export const READING =
  'Times are in UTC. “record 12” names the public entry that a line rests on, “log 40” an internal one.';

const STATES: Readonly<Record<DocumentStatus, string>> = {
  draft: 'A draft',
  in_review: 'In review',
  published: 'Published',
  superseded: 'Superseded',
};

/**
 * A postmortem as Markdown: CommonMark with GFM tables under YAML front matter, to be edited and brought back. What the
 * record tells stands between marks of its own. Operators' texts cannot leave their place: plain ones are escaped,
 * Markdown is written anew. The same document makes the same text.
 */
export function toMarkdown({ title, facts, sections }: PostmortemDocument): string {
  const head = [factLines(title, facts), `# Postmortem: ${escapeMarkdown(title)}`, readingOf(facts)];
  const day = facts.started.slice(0, 10);
  const body = sections.map((section) => writeMarkedSection(section, day));
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** How far the document is, and how to read it. */
function readingOf({ status, revision }: Facts): string {
  const of = revision === null || status === 'draft' || status === 'in_review' ? '' : `, revision ${revision}`;
  return `_${STATES[status]}${of}. ${READING}_`;
}

function writeMarkedSection(section: Section, day: string): string {
  const parts = [`## ${escapeMarkdown(section.title)}`];
  if (!isKnown(section.id)) parts.push(ownSectionMark(section.id));
  let open: string | null = null;
  for (const block of section.blocks) {
    const mark = markOf(section, block);
    if (mark !== open && open !== null) parts.push(TO_HERE);
    if (mark !== open && mark !== null) parts.push(mark);
    open = mark;
    const text = writeBlock(block, day);
    if (text !== '') parts.push(text);
  }
  return [...parts, ...(open === null ? [] : [TO_HERE])].join('\n\n');
}

/** Sections as Markdown, one below the other; `day` is the UTC day on which a typed instant is told without its date. */
export function writeSections(sections: readonly Section[], day: string): string {
  return sections.map((section) => writeSection(section, day)).join('\n\n');
}

function writeSection({ title, blocks }: Section, day: string): string {
  return [`## ${escapeMarkdown(title)}`, ...blocks.map((block) => writeBlock(block, day))].join('\n\n');
}

function writeBlock(block: Block, day: string): string {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map(writeSentence).join(' ');
    case 'list':
      return writeList(block.sentences.map(writeSentence));
    case 'table':
      return writeTable(block);
    case 'written':
      return renderMarkdown(block.text, { headingBase: 3, day });
    case 'labels':
      return writeList(block.labels.map(escapeMarkdown));
    case 'prompt':
      return `_${block.text}_`;
    case 'quote':
      return writeQuote(block);
  }
}

/** A generated sentence in Markdown, as it stands in the document: `Two updates came (record 3, 5).` */
export function writeSentence({ text, sources }: Sentence): string {
  const cited = citation(sources);
  if (cited === '') return escapeMarkdown(text);
  return `${escapeMarkdown(text.replace(/\.$/, ''))} (${cited}).`;
}

function writeList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** What is said beside a quote rests on the entry that its heading names; only other sources are named again. */
function writeQuote({ heading, text, at, source, beside }: Quote): string {
  const words = renderMarkdown(text, { day: at.slice(0, 10) }).split('\n');
  const quoted = words.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  const parts = [`### ${escapeMarkdown(heading)} (${citation([source])})`, quoted];
  const others = beside.map(({ text: said, sources }) =>
    writeSentence({ text: said, sources: sources.filter((it) => it.sequence !== source.sequence) }),
  );
  return [...parts, ...(others.length > 0 ? [writeList(others)] : [])].join('\n\n');
}
