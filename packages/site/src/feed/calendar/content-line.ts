import type { Instant } from '@candor/log';
import { cleanText } from '@candor/markdown';

const MOST_OCTETS = 75;

/** One line of iCalendar, folded after at most 75 octets, between characters (RFC 5545, 3.1). `value` is escaped already. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** Any text as a value (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** An address as a value. It is written as it is, so it must hold no line end. */
export function uriValue(url: string): string {
  return cleanText(url).replaceAll('\n', '');
}

/** An instant as a value in UTC, in whole seconds. */
export function timeValue(instant: Instant): string {
  return instant.replace(/[-:]|\.\d+/g, '');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
