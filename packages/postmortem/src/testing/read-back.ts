import { renderHtml } from '@candor/markdown';

/** A postmortem's Markdown as a reader's program sees it. */
export interface ReadBack {
  /** The front matter, each value as the text it is written as. */
  readonly facts: Readonly<Record<string, string>>;
  /** The headings of levels 1 and 2, as HTML. */
  readonly titles: readonly string[];
  /** How many rows each table has, header left out; tables inside quotes are the operators' own and left out. */
  readonly tables: readonly number[];
  readonly quotes: number;
}

/** Parses what `toMarkdown` wrote. Throws when the front matter is broken. */
export function readBack(markdown: string): ReadBack {
  const [, front, body] = /^---\n((?:[a-z_]+: .+\n)+)---\n\n([\s\S]+)$/.exec(markdown) ?? [];
  if (front === undefined || body === undefined) throw new Error(`Broken front matter: ${markdown.slice(0, 400)}`);
  const facts = front
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const { html, quotes } = withoutQuotes(renderHtml(body, { headingBase: 1 }));
  const tables = [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(
    ([, table = '']) => table.split('<tr>').length - 2,
  );
  const titles = [...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map(([, title = '']) => title);
  return { facts: Object.fromEntries(facts), titles, tables, quotes };
}

function withoutQuotes(html: string): { html: string; quotes: number } {
  let depth = 0;
  let quotes = 0;
  let outside = '';
  for (const part of html.split(/(<\/?blockquote>)/)) {
    if (part === '<blockquote>') {
      quotes += depth === 0 ? 1 : 0;
      depth += 1;
    } else if (part === '</blockquote>') depth -= 1;
    else if (depth === 0) outside += part;
  }
  return { html: outside, quotes };
}
