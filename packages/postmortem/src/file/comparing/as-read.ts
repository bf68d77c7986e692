/** What a computed part reads as: editors align tables and change marks of lists, blanks and the ends of lines. */
export function asRead(text: string): string {
  return text
    .replace(/^[*+] /gm, '- ')
    .replace(/-{3,}/g, '---')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
