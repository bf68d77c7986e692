import type { Line } from '../reading/lines.ts';

/** Link definitions by label, each as it was typed. */
export type Definitions = ReadonlyMap<string, string>;

const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.)+)\]:\s*\S/;

/** The link definitions of a text: they often stand at its end, for all sections. */
export function definitionsIn(lines: readonly Line[]): Definitions {
  return new Map(
    lines.flatMap(({ text, kind }): [string, string][] => {
      const label = kind === 'prose' ? DEFINITION.exec(text)?.[1] : undefined;
      return label === undefined || label.startsWith('^') ? [] : [[named(label), text.trim()]];
    }),
  );
}

/** The words of one section with the definitions that they refer to and do not hold themselves. */
export function withDefinitions(words: string, definitions: Definitions): string {
  const lines = words.split('\n');
  const has = new Set(lines.flatMap((line) => DEFINITION.exec(line)?.[1] ?? []).map(named));
  const used = [...words.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/g)].map(([, label = '']) => named(label));
  const missing = [...new Set(used)]
    .filter((label) => !has.has(label))
    .flatMap((label) => definitions.get(label) ?? []);
  return missing.length === 0 ? words : `${words}\n\n${missing.join('\n')}`;
}

function named(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
