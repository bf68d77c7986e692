import { expect, test } from 'vitest';
import { contentsOf, renderHtml } from '../html/render-html.ts';

const TEXT = `## Summary

### Inside

> ## Quoted

## What went *well*, and \`why\`

- ## In a list

## Summary

## Übergrößenträger & Café

## عطل

##

## "><script>`;

test('topmost headings have ids of their words, each another one, and nothing else has', () => {
  const contents = contentsOf(TEXT, 's-');
  expect(contents).toEqual([
    { id: 's-summary', title: 'Summary' },
    { id: 's-what-went-well-and-why', title: 'What went well, and why' },
    { id: 's-summary-2', title: 'Summary' },
    { id: 's-ubergro-entrager-cafe', title: 'Übergrößenträger & Café' },
    { id: 's-section', title: 'عطل' },
    { id: 's-script', title: '"><script>' },
  ]);
  const html = renderHtml(TEXT, { anchors: 's-' });
  expect([...html.matchAll(/<(\w+) id="([^"]*)">/g)].map(([, tag, id]) => [tag, id])).toEqual(
    contents.map(({ id }) => ['h2', id]),
  );
  expect(renderHtml(TEXT)).not.toContain(' id=');
});
