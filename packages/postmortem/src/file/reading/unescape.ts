/** The plain text that a cell or a line of Markdown says, where it was escaped as `escapeMarkdown` does. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
