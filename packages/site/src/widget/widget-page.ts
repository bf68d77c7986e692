import { dressOf } from '../html/document/dress.ts';
import { markup, trusted } from '../html/markup.ts';
import type { PageContext } from '../html/page-context.ts';
import { SHAPES } from '../html/words/state.ts';
import { directionOf } from '../language/locale.ts';
import { TONE_MARKS } from '../picture/tone-fills.ts';
import { widgetWord } from './widget-word.ts';

/**
 * The widget as a page of its own, for frames in other pages. It reads without script; with it, the widget's own script
 * keeps the line up to date. Its link opens beside the page that it is framed in.
 */
export function widgetPage(ctx: PageContext): string {
  const { model, name, base, pages, language, asOf } = ctx;
  const { tone, words, address } = widgetWord(ctx);
  const canonical = model.page && `${model.page.url}${pages.slice(base.length)}/`;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words} · ${name}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${canonical && markup`<link rel="canonical" href="${canonical}">`}
<style>${trusted(dressOf(asOf.assets, model.looks).widget.style)}</style>
<script async src="${base}/widget.js"></script>
</head>
<body><main><candor-status page="${pages}/"><svg viewBox="0 0 16 16" aria-hidden="true"><path fill="${TONE_MARKS[tone]}" d="${SHAPES[tone]}"/></svg><a href="${pages}${address}" target="_blank" rel="noopener">${words}</a></candor-status></main></body>
</html>
`.toString();
}
