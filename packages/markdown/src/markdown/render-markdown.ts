import type { Block, Cell } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import type { Place } from './write-inlines.ts';
import { writeInlines } from './write-inlines.ts';

export interface MarkdownOptions {
  /** The level of the text's topmost headings; without it they become strong lines, which no outline holds. */
  readonly headingBase?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The UTC day (`2024-04-03`) on which an instant is told without its date; without it, none is. */
  readonly day?: string;
}

/**
 * A text in Candor's Markdown, written anew as CommonMark with GFM tables that reads the same everywhere: to stand in a
 * generated document. Nothing in it can reach outside: code is closed, raw HTML and definitions are text, instants are
 * told as "18:10 UTC". To quote it or put it into a list, indent every line.
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  return writeBlocks(readDocument(text), options);
}

function writeBlocks(blocks: readonly Block[], options: MarkdownOptions): string {
  let text = '';
  let before: Block | undefined;
  let otherMark = false;
  for (const block of blocks) {
    // Two lists in a row are one to a reader, unless their marks differ.
    otherMark = !otherMark && isSameKindOfList(before, block);
    if (before !== undefined) text += staysTight(before, block) ? '\n' : '\n\n';
    text += writeBlock(block, { ...options, otherMark });
    before = block;
  }
  return text;
}

function isSameKindOfList(before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'list' || block.type !== 'list') return false;
  return (before.start === undefined) === (block.start === undefined);
}

/** A list may follow the text of its item at once, if it is of a kind that can end a paragraph. */
function staysTight(before: Block, block: Block): boolean {
  if (before.type !== 'line' || block.type !== 'list') return false;
  return (block.start ?? 1) === 1 && (block.items[0]?.length ?? 0) > 0;
}

type Writing = MarkdownOptions & { readonly otherMark: boolean };

function writeBlock(block: Block, options: Writing): string {
  switch (block.type) {
    case 'paragraph':
    case 'line':
      return writeInlines(block.children, { day: options.day, place: 'paragraph' });
    case 'heading':
      return writeHeading(block, options);
    case 'quote':
      return indent(writeBlocks(block.children, options), '> ', '> ');
    case 'list':
      return writeList(block, options);
    case 'code':
      return writeCode(block.text);
    case 'table':
      return writeTable(block, options);
    case 'rule':
      return '***';
  }
}

function writeHeading(heading: Extract<Block, { type: 'heading' }>, { headingBase, day }: Writing): string {
  const place: Place = 'line';
  if (headingBase === undefined) return writeInlines([{ type: 'strong', children: heading.children }], { day, place });
  const level = Math.min(headingBase + heading.level - 1, 6);
  return `${'#'.repeat(level)} ${writeInlines(heading.children, { day, place })}`.trimEnd();
}

function writeList(list: Extract<Block, { type: 'list' }>, options: Writing): string {
  const items = list.items.map((item, number) => {
    const bullet = options.otherMark ? '*' : '-';
    const mark = list.start === undefined ? bullet : `${list.start + number}${options.otherMark ? ')' : '.'}`;
    return indent(writeBlocks(item, options), `${mark} `, ' '.repeat(mark.length + 1));
  });
  const loose = list.items.some((item) => item.some((block) => block.type === 'paragraph'));
  return items.join(loose ? '\n\n' : '\n');
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function writeTable(table: Extract<Block, { type: 'table' }>, { day }: Writing): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellsOf = (cells: readonly Cell[]) =>
    row(cells.map(({ children }) => writeInlines(children, { day, place: 'cell' })));
  return [cellsOf(table.header), row(table.header.map(ruleOf)), ...table.rows.map(cellsOf)].join('\n');
}

function ruleOf({ align }: Cell): string {
  switch (align) {
    case 'left':
      return ':--';
    case 'center':
      return ':-:';
    case 'right':
      return '--:';
    case undefined:
      return '---';
  }
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, number) => {
      const prefix = number === 0 ? first : rest;
      return line === '' ? prefix.trimEnd() : prefix + line;
    })
    .join('\n');
}
