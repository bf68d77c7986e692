import { EMPTY_DRAFT, evolvePostmortem } from '@candor/incidents';
import type { Material } from '../draft/prepare.ts';

interface Numbered {
  readonly sequence: number;
}

/**
 * What the postmortem was made from when the log went as far as that, and what people had written by then. Names and
 * titles from elsewhere are those of now. All of it where the incident has nothing so early.
 */
export function materialAsOf(material: Material, log: number | null): Material {
  if (log === null) return material;
  const until = <Event extends Numbered>(events: readonly Event[]) => events.filter(({ sequence }) => sequence <= log);
  const { incident, postmortem = [], links, ...others } = material.log;
  const cut = { ...others, incident: until(incident), postmortem: until(postmortem) };
  if (cut.incident.length === 0) return material;
  const whole = links ? { ...cut, links: { ...links, events: until(links.events) } } : cut;
  return { ...material, log: whole, written: cut.postmortem.reduce(evolvePostmortem, EMPTY_DRAFT) };
}
