import type { Block } from '../document/document.ts';
import { plainText } from '../document/plain-text.ts';
import { readDocument } from '../document/read-document.ts';
import type { TextOptions } from './render-text.ts';
import { renderBlocks } from './render-text.ts';

export interface FirstSentenceOptions extends TextOptions {
  /** At most so many characters (code points), the ellipsis included. Default 200. */
  readonly max?: number;
}

const sentenceEnd = /[.!?…]["'’”)\]]*(?=\s+[^\p{Ll}\s])|[。！？]/u;

/** What a text says first, on one line, without marks or addresses: for previews and meta descriptions. */
export function firstSentence(text: string, options: FirstSentenceOptions = {}): string {
  const blocks = readDocument(text);
  const opening = prose(blocks, options).find((run) => run.trim() !== '') ?? renderBlocks(blocks, options);
  const line = opening.replace(/\s+/g, ' ').trim();
  const end = sentenceEnd.exec(line);
  return shorten(end === null ? line : line.slice(0, end.index + end[0].length), options.max ?? 200);
}

function prose(blocks: readonly Block[], options: TextOptions): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'line':
        return [plainText(block.children, { day: options.day })];
      case 'quote':
        return prose(block.children, options);
      case 'list':
        return block.items.flatMap((item) => prose(item, options));
      default:
        return [];
    }
  });
}

function shorten(line: string, max: number): string {
  const characters = [...line];
  if (characters.length <= max) return line;
  const words = /^(.+)\s/su.exec(characters.slice(0, max).join(''))?.[1];
  const kept = words ?? characters.slice(0, max - 1).join('');
  return `${kept.replace(/[\s,;:]+$/, '')}…`;
}
