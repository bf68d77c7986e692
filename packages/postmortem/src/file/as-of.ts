import { postmortemOf } from '@candor/incidents';
import type { Material } from '../draft/prepare.ts';
import { logUpTo } from '../provenance/moments.ts';

/**
 * What the postmortem was made from when the log went as far as that, and what people had written by then. Names and
 * titles from elsewhere are those of now. All of it where the incident has nothing so early.
 */
export function materialAsOf(material: Material, log: number | null): Material {
  if (log === null) return material;
  const cut = logUpTo(material.log, log);
  if (cut.incident.length === 0) return material;
  return { ...material, log: cut, written: postmortemOf(cut.postmortem ?? []) };
}
