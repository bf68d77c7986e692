import { cleanText } from '../clean-text.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;

/**
 * Replaces numeric character references and the six names that pasted texts hold (`&amp;` and its kin, `&nbsp;`).
 * One that names a forbidden character, and any other name, stays as typed.
 */
export function decodeCharacterReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (typed: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? typed;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code > 0x10ffff) return typed;
    const character = String.fromCodePoint(code);
    return cleanText(character) === character ? character : typed;
  });
}
