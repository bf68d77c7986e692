export { cleanText } from './clean-text.ts';
export type { Anchor } from './document/anchors.ts';
export { typedInstant } from './document/instant.ts';
export { escapeMarkdown } from './escape-markdown.ts';
export { frontMatter, yamlText } from './front-matter.ts';
export { contentsOf, type HtmlOptions, renderHtml } from './html/render-html.ts';
export { type MarkdownOptions, renderMarkdown } from './markdown/render-markdown.ts';
export { type FirstSentenceOptions, firstSentence } from './text/first-sentence.ts';
export { renderText, type TextOptions } from './text/render-text.ts';
