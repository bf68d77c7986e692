import type { Stretch } from '@candor/wording';

/** How generated sentences name the entries that they rest on; people may do it too. */
const CITED = /\((?:record|log)\s\d/;
const FOOTNOTE = /\[\^[^\]\s]+\]/;
/** What is held out of the prose and is a link, a picture or the command that was asked, by how it is typed. */
const LINK = /^(?:!?\[|<?https?:|www\.|<|`+[^`\s]+\s[^`]*`)/i;
/** A block of code, a quote, a table or a picture right below. */
const EVIDENCE = /^[ \t]*\n\s*(?:```|~~~|>|\||!\[| {4}\S|\t\S)/;

/** Whether a stretch of a text says where it comes from: by a citation, a link, a footnote or evidence right below it. */
export function hasSource(text: string, prose: string, { from, to }: Stretch): boolean {
  const words = text.slice(from, to);
  return (
    CITED.test(words) || FOOTNOTE.test(words) || holdsLink(text, prose, { from, to }) || EVIDENCE.test(text.slice(to))
  );
}

function holdsLink(text: string, prose: string, { from, to }: Stretch): boolean {
  const held = prose.slice(from, to).matchAll(/(?<!\uFFFC)\uFFFC+/g);
  return [...held].some(({ index }) => LINK.test(text.slice(from + index, to)));
}
