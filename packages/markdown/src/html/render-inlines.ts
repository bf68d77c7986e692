import type { Inline } from '../document/document.ts';
import { formatInstant } from '../document/instant.ts';
import { escapeHtml } from './escape-html.ts';

/** A run of text as HTML; `day` is the UTC day on which instants are told without their date. */
export function renderInlines(inlines: readonly Inline[], day: string | undefined): string {
  return inlines.map((inline) => renderInline(inline, day)).join('');
}

function renderInline(inline: Inline, day: string | undefined): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'emphasis':
      return `<em>${renderInlines(inline.children, day)}</em>`;
    case 'strong':
      return `<strong>${renderInlines(inline.children, day)}</strong>`;
    case 'struck':
      return `<del>${renderInlines(inline.children, day)}</del>`;
    case 'link':
      // Not rel="ugc": that is for visitors' texts, an operator speaks for the site.
      return `<a href="${escapeHtml(inline.target)}" rel="nofollow noopener noreferrer">${renderInlines(inline.children, day)}</a>`;
    case 'instant':
      return `<time datetime="${inline.at}" data-instant>${formatInstant(inline.at, day)}</time>`;
    case 'break':
      return '<br>';
  }
}
