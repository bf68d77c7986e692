import { formatInstant, splitInstants, typedInstant } from './instant.ts';

/**
 * Types the instants of one text (`{{t ...}}`) into another that tells them in words ("18:10 UTC"), wherever those words
 * stand alone. `day` is the UTC day on which they are told without their date.
 */
export function retypeInstants(text: string, typed: string, day: string): string {
  const byWords = new Map(
    splitInstants(typed).flatMap((part) =>
      typeof part === 'string' ? [] : [[formatInstant(part.at, day), typedInstant(part.at)] as const],
    ),
  );
  if (byWords.size === 0) return text;
  const longest = [...byWords.keys()].sort((one, other) => other.length - one.length);
  const words = new RegExp(String.raw`(?<!\d{4}-\d\d-\d\d )(?<![\d:{-])(?:${longest.join('|')})(?!\w)`, 'g');
  return text.replace(words, (found) => byWords.get(found) ?? found);
}
