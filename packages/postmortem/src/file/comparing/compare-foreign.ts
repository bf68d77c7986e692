import type { IncidentId } from '@candor/log';
import { SECTION_TITLES } from '../../draft/section-titles.ts';
import { readForeign } from '../foreign/read-foreign.ts';
import type { Comparison } from './comparison.ts';
import { ownIds } from './own-ids.ts';
import { asWritten } from './retype.ts';
import { settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { Taking } from './words.ts';

/** A file that comes from elsewhere, beside the postmortem of an incident. It adds and replaces, and removes nothing. */
export function compareForeign(text: string, incidentId: IncidentId, now: Snapshot): Comparison {
  const { written, document } = now;
  const day = document.facts.started.slice(0, 10);
  const taking = new Taking(written);
  const { sections, own } = taking.words;
  const idFor = ownIds(incidentId, written.own, new Set());
  for (const { section, title, heading, words } of readForeign(text)) {
    const id = section === null ? idFor(title) : null;
    const before = (section === null ? own.find((it) => it.id === id)?.text : sections[section]) ?? '';
    const file = asWritten(words, day);
    const is = before === '' ? '' : asWritten(before, day);
    const { becomes, why } = settle({ file, taken: is, now: is });
    const name = section === null ? title : SECTION_TITLES[section];
    const part = { title: name, heading: heading === name ? null : heading, becomes, before, after: words, why };
    if (becomes === 'unchanged') taking.tell({ ...part, after: before });
    else if (section !== null) taking.write(part, section, words);
    else if (id !== null) taking.writeOwn(part, id, title, words);
  }
  return { origin: 'elsewhere', parts: taking.parts, items: [], words: taking.words };
}
