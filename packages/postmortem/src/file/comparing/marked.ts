import { escapeMarkdown } from '@candor/markdown';
import { trimmed } from '../reading/lines.ts';
import type { FileSection } from '../reading/read-file.ts';
import { asRead } from './as-read.ts';

/**
 * A section of a file whose marks were lost, as some editors do with comments: where all that the record tells stands in it
 * still, line by line, that is what it tells, and only what is left was written.
 */
export function marked(section: FileSection, known: readonly FileSection[]): FileSection {
  return withFactors(withRecord(section, known), known);
}

function withRecord(section: FileSection, known: readonly FileSection[]): FileSection {
  if (section.fromRecord !== '') return section;
  for (const { fromRecord } of known) {
    const told = asRead(fromRecord).split('\n');
    const left: string[] = [];
    let next = 0;
    for (const line of section.written.split('\n'))
      if (next < told.length && asRead(line) === told[next]) next += 1;
      else left.push(line);
    if (fromRecord !== '' && next === told.length)
      return { ...section, fromRecord, written: trimmed(left.join('\n').replace(/\n{3,}/g, '\n\n')) };
  }
  return section;
}

function withFactors(section: FileSection, known: readonly FileSection[]): FileSection {
  if (section.factors !== null) return section;
  for (const { factors } of known) {
    const list = (factors ?? []).map((factor) => `- ${escapeMarkdown(factor)}`).join('\n');
    const isThere = list !== '' && `${section.written}\n`.startsWith(`${list}\n`);
    if (isThere) return { ...section, factors, written: trimmed(section.written.slice(list.length)) };
  }
  return section;
}
