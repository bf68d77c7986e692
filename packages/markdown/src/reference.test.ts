import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderHtml } from './html/render-html.ts';
import { renderText } from './text/render-text.ts';

const page = readFileSync(`${import.meta.dirname}/../../../docs/reference/markdown.md`, 'utf8');
const blocks = [...page.matchAll(/^(`{3,})(markdown|html|text)\n([\s\S]*?)\n\1$/gm)].map(([, , kind, body]) => ({
  kind,
  body,
}));
const examples = blocks.flatMap((block, at) => {
  if (block.kind !== 'markdown') return [];
  const text = blocks[at + 2]?.kind === 'text' ? blocks[at + 2]?.body : undefined;
  return [{ markdown: block.body ?? '', html: blocks[at + 1], text }];
});

describe('docs/reference/markdown.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('is true of $markdown', ({ markdown, html, text }) => {
    expect(html).toEqual({ kind: 'html', body: renderHtml(markdown, { day: '2024-04-03' }) });
    if (text !== undefined) expect(renderText(markdown, { day: '2024-04-03' })).toBe(text);
  });
});
