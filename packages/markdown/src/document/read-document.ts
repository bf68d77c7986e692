import type { MarkedToken, Token, Tokens } from 'marked';
import { cleanText } from '../clean-text.ts';
import { tokenize } from './dialect.ts';
import type { Block, Cell } from './document.ts';
import { outline } from './outline.ts';
import { readInlines } from './read-inlines.ts';

/** Reads a text in Candor's Markdown. Never throws: a text that the parser cannot take is one paragraph, as typed. */
export function readDocument(text: string): Block[] {
  const clean = cleanText(text);
  try {
    return readBlocks(tokenize(clean), outline());
  } catch {
    return [{ type: 'paragraph', children: [{ type: 'text', text: clean }] }];
  }
}

function readBlocks(tokens: readonly Token[], levelOf: (depth: number) => number): Block[] {
  const blocks: Block[] = [];
  for (const token of tokens) {
    const block = readBlock(token as MarkedToken, levelOf);
    const last = blocks.at(-1);
    // A task's "[x] " comes as a line of its own, before the text it stands in front of.
    if (block?.type === 'line' && last?.type === 'line') {
      blocks[blocks.length - 1] = { type: 'line', children: [...last.children, ...block.children] };
    } else if (block !== undefined) {
      blocks.push(block);
    }
  }
  return blocks;
}

function readBlock(token: MarkedToken, levelOf: (depth: number) => number): Block | undefined {
  switch (token.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInlines(token.tokens) };
    case 'text':
      return { type: 'line', children: readInlines(token.tokens ?? [token]) };
    case 'checkbox':
      return { type: 'line', children: readInlines([token]) };
    case 'heading':
      return { type: 'heading', level: levelOf(token.depth), children: readInlines(token.tokens) };
    case 'blockquote':
      return { type: 'quote', children: readBlocks(token.tokens, levelOf) };
    case 'list':
      return readList(token, levelOf);
    case 'code':
      return { type: 'code', text: token.text.replace(/\n$/, '') };
    case 'table':
      return { type: 'table', header: token.header.map(readCell), rows: token.rows.map((row) => row.map(readCell)) };
    case 'hr':
      return { type: 'rule' };
    default:
      return undefined;
  }
}

function readList(token: Tokens.List, levelOf: (depth: number) => number): Block {
  return {
    type: 'list',
    start: token.start === '' ? undefined : token.start,
    items: token.items.map((item) => readBlocks(item.tokens, levelOf)),
  };
}

function readCell(cell: Tokens.TableCell): Cell {
  return { align: cell.align ?? undefined, children: readInlines(cell.tokens) };
}
