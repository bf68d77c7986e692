import type { WrittenPostmortem } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { PostmortemDocument, Section } from '../../document.ts';
import { isKnown } from '../../draft/section-titles.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { linesOf, trimmed } from '../reading/lines.ts';
import type { FileSection, PostmortemFile } from '../reading/read-file.ts';
import { readPostmortemFile } from '../reading/read-file.ts';
import { asWritten } from './retype.ts';

/** A postmortem at some time: the document, and what people wrote of it. */
export interface Version {
  readonly document: PostmortemDocument;
  readonly written: WrittenPostmortem;
}

/** It as a file has it, so that files are compared with files. */
export interface Snapshot extends Version {
  readonly file: PostmortemFile;
  readonly sections: ReadonlyMap<Section['id'], FileSection>;
}

/** Writes a postmortem and reads it back. */
export function snapshotOf(standing: Version): Snapshot {
  const file = readPostmortemFile(toMarkdown(standing.document));
  if (!file) throw new Error('What toMarkdown writes can be read.');
  const prompts = promptsIn([standing.document]);
  const sections = standing.document.sections.map(({ id }, place) => {
    const section = file.sections[place] as FileSection;
    return [id, { ...section, written: withoutPrompts(section.written, prompts) }] as const;
  });
  return { ...standing, file, sections: new Map(sections) };
}

/** The words of a section that people wrote, as files have them; also where the template leaves the section out. */
export function wordsAt({ sections, written, document }: Snapshot, id: Section['id']): string {
  const told = sections.get(id);
  if (told) return told.written;
  const text = isKnown(id)
    ? written.sections[id as keyof typeof written.sections]
    : written.own.find((it) => it.id === id)?.text;
  return text ? asWritten(wordsOf(text), document.facts.started.slice(0, 10)) : '';
}

/** The questions of documents as they are written there. */
export function promptsIn(documents: readonly PostmortemDocument[]): ReadonlySet<string> {
  const blocks = documents.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return new Set(blocks.flatMap((block) => (block.kind === 'prompt' ? [`_${block.text}_`] : [])));
}

/** What people wrote, without the questions to them. */
export function withoutPrompts(words: string, prompts: ReadonlySet<string>): string {
  const kept = linesOf(words).filter(({ text, kind }) => kind !== 'prose' || !prompts.has(text.trim()));
  return trimmed(kept.map((line) => line.text).join('\n'));
}
