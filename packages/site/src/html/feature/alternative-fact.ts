import { findFeature } from '@candor/features';
import type { Claims } from '@candor/incidents';
import { isOpen } from '@candor/incidents';
import type { FeatureId, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Entry, Head } from '@candor/record';
import type { SiteModel } from '../../model/site-model.ts';
import { openIncidents } from '../../model/status-now.ts';
import type { ToldIncident, ToldName } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { shortNames } from '../words/feature-names.ts';
import { alternativeWords } from './alternative.ts';

const SHOWN_AT_ONCE = 3;

/** What to use instead of some features. */
interface Instead {
  readonly alternative: Text;
  readonly names: ToldName[];
}

/** What to use instead of what an open incident says is not working; nothing where nothing is known. */
export function alternativeFact(ctx: PageContext, incident: ToldIncident): Markup | null {
  const all = insteadOf(ctx.model, incident);
  if (all.length === 0) return null;
  const item = (it: Instead) =>
    markup`${all.length > 1 && markup`<small>${shortNames(ctx, it.names)}</small>`}${alternativeWords(ctx, it)}`;
  const [shown, rest] = [all.slice(0, SHOWN_AT_ONCE), all.slice(SHOWN_AT_ONCE)];
  const more = markup`<details><summary>${ctx.say('incident.more', { count: rest.length })}</summary>${rest.map(item)}</details>`;
  return markup`
${fact(ctx.say('feature-page.instead'), markup`${shown.map(item)}${rest.length > 0 && more}`, 'whole')}`;
}

/** The same words of several features once, in the order in which the incident named the features. */
function insteadOf(model: SiteModel, incident: ToldIncident): Instead[] {
  const byWords = new Map<string, Instead>();
  for (const [id, name] of claimedBy(incident)) {
    const alternative = findFeature(model.catalogue, id)?.feature.alternative;
    if (!alternative) continue;
    const same = byWords.get(wordsOf(alternative));
    if (same) same.names.push(name);
    else byWords.set(wordsOf(alternative), { alternative, names: [name] });
  }
  return [...byWords.values()];
}

/** The entries that said what to use instead of what an open incident claims, or took it back. */
export function alternativeHeads({ histories }: SiteModel, incident: ToldIncident): Head[] {
  return claimedBy(incident).flatMap(([id]) => histories.get(id)?.alternativeSaid ?? []);
}

/** The incidents whose pages an entry about an alternative changes; none for any other entry. */
export function needingAlternative(model: SiteModel, entry: Entry): ToldIncident[] {
  if (entry.kind !== 'alternative') return [];
  const { featureId } = entry.data;
  return openIncidents(model).filter((incident) => claimedBy(incident).some(([id]) => id === featureId));
}

function claimedBy({ state, names }: ToldIncident): [FeatureId, ToldName][] {
  const claims: Claims = isOpen(state) ? state.claims : {};
  return [...names].filter(([id]) => claims[id] !== undefined);
}
