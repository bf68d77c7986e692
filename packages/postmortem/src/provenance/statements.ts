import { EMPTY_DRAFT, postmortemOf } from '@candor/incidents';
import { cleanText, escapeMarkdown } from '@candor/markdown';
import type { Source, TimelineInput } from '@candor/timeline';
import { readTimeline } from '@candor/timeline';
import type { KnownSectionId, Sentence } from '../document.ts';
import { computedBlocks } from '../draft/computed/computed-blocks.ts';
import { KNOWN_SECTIONS } from '../draft/section-titles.ts';
import { citation } from '../markdown/sources.ts';

/**
 * A generated sentence that people may take over into what they write. `section` and `key` together say what it tells,
 * whatever its words; it ends with its citation: `It was resolved at 20:29 UTC on 3 April 2024 (record 15).`
 */
export interface Statement {
  readonly section: KnownSectionId;
  readonly key: string;
  readonly sources: readonly Source[];
  /** As plain text. */
  readonly words: string;
  /** As it stands in Markdown. */
  readonly markdown: string;
}

/** Every statement that the log makes, in the order of the full document. The same log makes the same ones. */
export function statementsOf(log: TimelineInput): Statement[] {
  const { actionItems } = postmortemOf(log.postmortem ?? []);
  const material = { timeline: readTimeline(log), written: { ...EMPTY_DRAFT, actionItems } };
  return TELLING.flatMap((section) =>
    computedBlocks(section, material).flatMap((block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
      return block.sentences.flatMap((sentence) => statementFrom(section, sentence));
    }),
  );
}

/** The sections that have sentences; the others are tables and quotes, which take long to make. */
const TELLING = KNOWN_SECTIONS.filter((section) => !['milestones', 'timeline', 'told', 'notes'].includes(section));

function statementFrom(section: KnownSectionId, { key, text, sources }: Sentence): Statement[] {
  if (key === undefined || sources.length === 0) return [];
  const end = ` (${citation(sources)}).`;
  const said = cleanText(text).trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return [{ section, key, sources, words: said + end, markdown: escapeMarkdown(said) + end }];
}
