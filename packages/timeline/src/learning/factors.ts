import type { IncidentId } from '@candor/log';
import type { IncidentFacts } from './facts.ts';

/** A contributing factor, in the spelling that was used most often, and the incidents that name it. */
export interface Factor {
  readonly label: string;
  readonly incidentIds: readonly IncidentId[];
}

/**
 * Every contributing factor with the incidents that name it, those named by most first. Spelling in capitals or not, and
 * white space, make no difference; an incident that names one twice names it once.
 */
export function factorsOf(facts: readonly IncidentFacts[]): Factor[] {
  const named = new Map<string, { readonly spellings: string[]; readonly incidentIds: Set<IncidentId> }>();
  for (const { incidentId, factors } of facts)
    for (const label of factors) {
      const key = factorKey(label);
      const so = named.get(key) ?? { spellings: [], incidentIds: new Set() };
      so.spellings.push(label.trim());
      so.incidentIds.add(incidentId);
      named.set(key, so);
    }
  return [...named.values()]
    .map(({ spellings, incidentIds }) => ({ label: mostOften(spellings), incidentIds: [...incidentIds] }))
    .sort(
      (one, other) =>
        other.incidentIds.length - one.incidentIds.length || (factorKey(one.label) < factorKey(other.label) ? -1 : 1),
    );
}

/** What two spellings of one factor have in common. */
export function factorKey(label: string): string {
  return label.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** The first among equals. */
function mostOften(spellings: readonly string[]): string {
  const [most = ''] = [...Map.groupBy(spellings, (it) => it)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([spelling]) => spelling);
  return most;
}
