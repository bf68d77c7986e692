import { cleanText } from '@candor/markdown';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Any text as text or as a double-quoted attribute of XML 1.0 or HTML. What XML cannot hold in any form (control
 * characters, noncharacters) is left out.
 */
export function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => references[character] ?? character);
}
