import type { Block, Section, Sentence } from '@candor/postmortem';
import { writeSentence } from '@candor/postmortem';
import { z } from 'zod';

/** Where something is written: its place in the log, and its public entry; null for what stays inside. */
export const SourceView = z.object({ sequence: z.number().int(), index: z.number().int().nullable() });

/** A generated sentence, what it rests on, and how it reads where people take it over: with its citation. */
const SentenceView = z.object({ text: z.string(), sources: z.array(SourceView), cited: z.string() });
type SentenceView = z.infer<typeof SentenceView>;

/** A part of a section, as the console shows it. */
const BlockView = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['paragraph', 'list']), sentences: z.array(SentenceView) }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.array(SourceView)]))),
  }),
  z.object({ kind: z.literal('written'), text: z.string() }),
  z.object({ kind: z.literal('labels'), labels: z.array(z.string()) }),
  z.object({ kind: z.literal('prompt'), text: z.string() }),
  z.object({
    kind: z.literal('quote'),
    heading: z.string(),
    text: z.string(),
    at: z.string(),
    source: SourceView,
    beside: z.array(SentenceView),
  }),
]);
type BlockView = z.infer<typeof BlockView>;

/** A section of the document in its parts. */
export const SectionView = z.object({ id: z.string(), title: z.string(), blocks: z.array(BlockView) });
export type SectionView = z.infer<typeof SectionView>;

/** A section in parts that name their sources. */
export function sectionView({ id, title, blocks }: Section): SectionView {
  return { id, title, blocks: blocks.map(blockView) };
}

function blockView(block: Block): BlockView {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return { kind: block.kind, sentences: block.sentences.map(sentenceView) };
    case 'table':
      return {
        kind: 'table',
        columns: [...block.columns],
        rows: block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : [...cell]))),
      };
    case 'written':
    case 'prompt':
      return block;
    case 'labels':
      return { kind: 'labels', labels: [...block.labels] };
    case 'quote':
      return { ...block, beside: block.beside.map(sentenceView) };
  }
}

function sentenceView(sentence: Sentence): SentenceView {
  const { text, sources } = sentence;
  return { text, sources: [...sources], cited: writeSentence(sentence) };
}
