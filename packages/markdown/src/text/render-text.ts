import type { Block, Cell } from '../document/document.ts';
import { plainText } from '../document/plain-text.ts';
import { readDocument } from '../document/read-document.ts';

export interface TextOptions {
  /** The UTC day (`2024-04-03`) on which an instant is told without its date; without it, none is. */
  readonly day?: string;
}

/**
 * A text in Candor's Markdown as plain text, for JSON bodies, feeds, mails: links as "label (address)", lists with
 * "- ", table rows on lines of their own, instants as "18:10 UTC". The result is text: escape it where markup is meant.
 */
export function renderText(text: string, options: TextOptions = {}): string {
  return renderBlocks(readDocument(text), options);
}

/** Blocks one below the other, with room between them where the document has it. */
export function renderBlocks(blocks: readonly Block[], options: TextOptions): string {
  let text = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    const tight = previous?.type === 'line' || block.type === 'line';
    if (previous !== undefined) text += tight ? '\n' : '\n\n';
    text += renderBlock(block, options);
    previous = block;
  }
  return text;
}

function renderBlock(block: Block, options: TextOptions): string {
  switch (block.type) {
    case 'paragraph':
    case 'line':
    case 'heading':
      return plainText(block.children, { day: options.day, addresses: true });
    case 'quote':
      return indent(renderBlocks(block.children, options), '> ', '> ');
    case 'list':
      return renderList(block, options);
    case 'code':
      return block.text;
    case 'table':
      return renderTable(block, options);
    case 'rule':
      return '---';
  }
}

function renderList(list: Extract<Block, { type: 'list' }>, options: TextOptions): string {
  const items = list.items.map((item, place) => {
    const mark = list.start === undefined ? '- ' : `${list.start + place}. `;
    return indent(renderBlocks(item, options), mark, ' '.repeat(mark.length));
  });
  const loose = list.items.some((item) => item.some((block) => block.type === 'paragraph'));
  return items.join(loose ? '\n\n' : '\n');
}

function renderTable(table: Extract<Block, { type: 'table' }>, options: TextOptions): string {
  return [table.header, ...table.rows].map((cells) => renderRow(cells, options)).join('\n');
}

function renderRow(cells: readonly Cell[], options: TextOptions): string {
  const texts = cells.map((cell) => plainText(cell.children, { day: options.day, addresses: true }));
  const filled = texts.findLastIndex((text) => text !== '') + 1;
  return texts.slice(0, filled).join(' | ');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, number) => `${number === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}
