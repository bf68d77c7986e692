import { cleanText } from './clean-text.ts';

// Only what could become a mark, so that a generated document stays readable as it is typed. The parenthesis behind a
// bracket too: marked 18 drops the backslashes before brackets when it reads a link's label a second time.
const marks =
  /^[#+=:-]|#$|[\\`*_[\]<>|~]|(?<=\])\(|\{(?=\{)|&(?=[#\w])|:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@|(?<=^\d{1,9})[.)](?=\s|$)/gi;

/**
 * A plain text (a title, a name) as Markdown that reads as exactly that, on one line: to stand in a paragraph, heading,
 * list item, link label or table cell of a generated document. Blanks and line breaks become one space each.
 */
export function escapeMarkdown(text: string): string {
  return escapeMarks(cleanText(text).trim().replace(/\s+/g, ' '));
}

/** A run of clean text without line breaks, its marks escaped; as if it began a line. */
export function escapeMarks(run: string): string {
  return run.replace(marks, '\\$&');
}
