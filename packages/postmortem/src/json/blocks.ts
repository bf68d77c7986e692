import type { Source } from '@candor/timeline';
import type { Block, Sentence } from '../document.ts';
import type { BlockJson } from './schema.ts';

type SourceJson = { record: number } | { log: number };

/** Sources by what a reader of the document can look up: a public entry by its index alone. */
export function sourcesJson(sources: readonly Source[]): SourceJson[] {
  return sources.map(({ sequence, index }) => (index === null ? { log: sequence } : { record: index }));
}

/** A block for programs. */
export function blockJson(block: Block): BlockJson {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return { kind: block.kind, sentences: block.sentences.map(sentenceJson) };
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : sourcesJson(cell))));
      return { kind: 'table', columns: [...block.columns], rows };
    }
    case 'written':
      return { kind: 'written', markdown: block.text };
    case 'labels':
      return { kind: 'labels', labels: [...block.labels] };
    case 'prompt':
      return { kind: 'prompt', text: block.text };
    case 'quote': {
      const { heading, text: markdown, at, source, beside } = block;
      return { kind: 'quote', heading, markdown, at, sources: sourcesJson([source]), beside: beside.map(sentenceJson) };
    }
  }
}

function sentenceJson({ text, sources }: Sentence) {
  return { text, sources: sourcesJson(sources) };
}
