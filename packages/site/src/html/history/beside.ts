import type { Entry, Head } from '@candor/record';
import { incidentsByMonth } from '../../model/all-incidents/by-month.ts';
import { isOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { firstTold } from './months.ts';

/** A month or a year that leads to another one: its address below `/history/`, and its name. */
export interface Way {
  readonly address: string;
  readonly name: string;
}

/** The ways from a page of the past to the one before it and the one after it, where there are such, and to all. */
export function waysBeside(
  { pages, say, text }: PageContext,
  { label, before, after }: { readonly label: 'history.months' | 'history.years'; before?: Way; after?: Way },
): Markup {
  const link = ({ address, name }: Way, rel: string) =>
    markup`<a rel="${rel}" href="${pages}/history/${address}">${name}</a>`;
  return markup`<nav class="ways" aria-label="${text(label)}">${before && markup`<span><span class="arrow">←</span> ${link(before, 'prev')}</span>`}<a href="${pages}/history">${say('history.all-months')}</a>${after && markup`<span>${link(after, 'next')} <span class="arrow">→</span></span>`}</nav>`;
}

/** The entries since which those beside a month or a year have a page. */
export function headsBeside({ before, after }: Beside): Head[] {
  return [before, after].flatMap((it) => (it ? [since(it)] : []));
}

interface Beside {
  readonly before?: { readonly incidents: readonly ToldIncident[] };
  readonly after?: { readonly incidents: readonly ToldIncident[] };
}

function since({ incidents }: { readonly incidents: readonly ToldIncident[] }): Head {
  return incidents.map(firstTold).reduce((one, other) => (one.index < other.index ? one : other));
}

/** Whether an entry that names an incident may change lists of incidents: what stands beside their timelines does not. */
export function changesLists(entry: Entry): boolean {
  const { kind } = entry;
  return kind !== 'link' && kind !== 'unlink' && !kind.startsWith('postmortem') && !isOfCommitment(entry);
}

/** What an entry tells of, and in which months or years incidents began. */
export interface Told {
  readonly incident: ToldIncident;
  readonly entry: Entry;
  readonly periodOf: (model: SiteModel, incident: ToldIncident) => string;
}

/** Whether an entry is the first that readers hear of its incident. */
export function isFirstTold({ incident, entry }: Pick<Told, 'incident' | 'entry'>): boolean {
  return entry.kind === 'update' && incident.state.updates === 1;
}

/** The months or years that lead to an incident's from now on: none when that had an incident before. */
export function newNeighbours(model: SiteModel, { incident, entry, periodOf }: Told): string[] {
  if (!isFirstTold({ incident, entry })) return [];
  const period = periodOf(model, incident);
  let before = '';
  let after = '';
  for (const { incidents } of incidentsByMonth(model)) {
    const other = [...incidents].find((it) => it !== incident);
    if (other === undefined) continue;
    const its = periodOf(model, other);
    if (its === period) return [];
    if (its < period && its > before) before = its;
    if (its > period && (after === '' || its < after)) after = its;
  }
  return [before, after].filter((it) => it !== '');
}
