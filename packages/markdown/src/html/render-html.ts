import type { Anchor } from '../document/anchors.ts';
import { anchorsOf } from '../document/anchors.ts';
import type { Block, Cell } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { escapeHtml } from './escape-html.ts';
import { renderInlines } from './render-inlines.ts';

export interface HtmlOptions {
  /** The level of the text's topmost headings: one below the heading that the text stands under. Default 2. */
  readonly headingBase?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The UTC day (`2024-04-03`) on which an instant is told without its date; without it, none is. */
  readonly day?: string;
  /** Gives the topmost headings ids that begin so: those of `contentsOf` with the same prefix. Without it, none has any. */
  readonly anchors?: string;
}

/**
 * A text in Candor's Markdown as safe HTML: a fixed set of tags, links to http(s), mailto and tel, no ids but those asked
 * for, no styles, scripts, images or raw HTML. Each instant is a `<time data-instant>` for the page's script to localise. Never throws.
 */
export function renderHtml(text: string, options: HtmlOptions = {}): string {
  const blocks = readDocument(text);
  const ids = options.anchors === undefined ? new Map() : anchorsOf(blocks, options.anchors);
  return renderBlocks(blocks, { ...options, ids });
}

/** The topmost headings of a text, with the ids that `renderHtml` gives them when `anchors` is the same prefix. */
export function contentsOf(text: string, anchors: string): Anchor[] {
  return [...anchorsOf(readDocument(text), anchors).values()];
}

type Rendering = HtmlOptions & { readonly ids: ReadonlyMap<Block, Anchor> };

function renderBlocks(blocks: readonly Block[], options: Rendering): string {
  return blocks.map((block) => renderBlock(block, options)).join('\n');
}

function renderBlock(block: Block, options: Rendering): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${renderInlines(block.children, options.day)}</p>`;
    case 'line':
      return renderInlines(block.children, options.day);
    case 'heading': {
      const tag = `h${Math.min((options.headingBase ?? 2) + block.level - 1, 6)}`;
      const anchor = options.ids.get(block);
      const id = anchor ? ` id="${escapeHtml(anchor.id)}"` : '';
      return `<${tag}${id}>${renderInlines(block.children, options.day)}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>\n${renderBlocks(block.children, options)}\n</blockquote>`;
    case 'list':
      return renderList(block, options);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return renderTable(block, options);
    case 'rule':
      return '<hr>';
  }
}

function renderList(list: Extract<Block, { type: 'list' }>, options: Rendering): string {
  const items = list.items.map((item) => `<li>${renderBlocks(item, options)}</li>`).join('\n');
  if (list.start === undefined) return `<ul>\n${items}\n</ul>`;
  return `<ol${list.start === 1 ? '' : ` start="${list.start}"`}>\n${items}\n</ol>`;
}

function renderTable(table: Extract<Block, { type: 'table' }>, options: Rendering): string {
  const row = (cells: readonly Cell[], open: string, close: string) =>
    `<tr>${cells.map((cell) => `<${open}${alignment(cell)}>${renderInlines(cell.children, options.day)}</${close}>`).join('')}</tr>`;
  const body = table.rows.map((cells) => row(cells, 'td', 'td'));
  const parts = ['<table>', `<thead>${row(table.header, 'th scope="col"', 'th')}</thead>`];
  if (body.length > 0) parts.push(`<tbody>\n${body.join('\n')}\n</tbody>`);
  return [...parts, '</table>'].join('\n');
}

function alignment(cell: Cell): string {
  return cell.align === undefined || cell.align === 'left' ? '' : ` class="align-${cell.align}"`;
}
