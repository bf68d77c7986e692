import type { OwnSection } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { SectionId, wordsOf } from '@candor/log';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Gives sections of the team's own their ids: that of a section which has the same title, or a new one that is made from
 * the incident and the title, so that bringing one file back twice is bringing it back once. No id is given twice.
 */
export function ownIds(
  incidentId: IncidentId,
  own: readonly OwnSection[],
  used: Set<string>,
): (title: string) => SectionId {
  const take = (id: SectionId) => {
    used.add(id);
    return id;
  };
  const next = new Map<string, number>();
  return (title) => {
    const same = own.find((it) => !used.has(it.id) && wordsOf(it.title) === title);
    if (same) return take(same.id);
    for (let nth = next.get(title) ?? 0; ; nth += 1) {
      next.set(title, nth + 1);
      const id = idFrom(JSON.stringify([incidentId, title, nth]));
      if (!used.has(id) && !own.some((it) => it.id === id)) return take(id);
    }
  };
}

function idFrom(words: string): SectionId {
  const bytes = sha256(utf8ToBytes(words)).slice(0, 12);
  return SectionId.parse([...bytes].map((byte) => (byte % 36).toString(36)).join(''));
}
