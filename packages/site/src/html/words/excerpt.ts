import { renderText } from '@candor/markdown';

/** How a Markdown text begins, on one line, cut between words; `day` as for `renderText`. */
export function excerpt(markdown: string, { most, day }: { readonly most: number; readonly day: string }): string {
  const line = renderText(markdown, { day }).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const start = characters.slice(0, most).join('');
  const cut = start.lastIndexOf(' ');
  return `${start.slice(0, cut > 0 ? cut : start.length).replace(/[\s,;:.]+$/, '')}…`;
}
