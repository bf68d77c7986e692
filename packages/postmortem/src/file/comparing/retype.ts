import { LONGEST_PROSE } from '@candor/log';
import { renderMarkdown, retypeInstants } from '@candor/markdown';

/** The words of a file as they would be written here anew; what is too long will be refused, and is not read for its marks. */
export function asWritten(words: string, day: string): string {
  if (words.length > LONGEST_PROSE) return words;
  return renderMarkdown(words, { headingBase: 3, day });
}

/** The words of a file with the instants that were typed here before, which the file tells as times in UTC. */
export function retyped(words: string, before: string, day: string): string {
  const text = retypeInstants(words, before, day);
  return asWritten(text, day) === asWritten(words, day) ? text : words;
}
