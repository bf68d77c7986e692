import { cleanText } from '@candor/markdown';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML that is safe to write as it stands. */
export type Markup = HtmlEscapedString;

/** What may stand in a template: texts are escaped, null, undefined and false are nothing. */
type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** HTML from a template whose every part is escaped unless it is `Markup` itself. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const made = html(template, ...parts);
  if (made instanceof Promise) throw new TypeError('A document is written from values at hand, not from promises.');
  return made;
}

/** HTML that somebody else has made safe: Candor's own Markdown, drawing and style. Never an operator's text. */
export function trusted(safeHtml: string): Markup {
  return raw(safeHtml);
}

/** An operator's plain text (a title, a name): without what no reader should get. The template escapes it. */
export function said(text: string): string {
  return cleanText(text);
}
