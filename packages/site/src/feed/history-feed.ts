import type { Instant, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { PageSettings } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';
import { toldIncidents, toldMaintenances } from '../model/status-now.ts';
import type { Told, ToldIncident } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';
import { zonedTimes } from '../time/zoned-time.ts';
import type { InZone } from './entry-content.ts';
import { entryContent } from './entry-content.ts';
import { escapeMarkup } from './escape-markup.ts';
import { fedMomentsOf, maintenanceContent } from './maintenance-content.ts';

const MOST_ENTRIES = 25;

/** A page that can have a feed: it has an address, and its record began. */
export interface FedPage {
  readonly model: SiteModel;
  readonly settings: PageSettings;
  readonly beganAt: Instant;
}

/**
 * The incidents and maintenances with the newest words as an Atom feed (RFC 4287), one entry each, as Statuspage
 * publishes it.
 *
 * `published` and `updated` are when its newest word was recorded. The feed's own `updated` is that of its newest
 * entry, and when the record began while there is none.
 */
export function historyFeed({ model, settings, beganAt }: FedPage): string {
  const inZone = zonedTimes(settings.timeZone);
  const newest = [...toldIncidents(model).map(fedIncident), ...toldMaintenances(model).map(fedMaintenance)]
    .sort(byNewestWord)
    .slice(0, MOST_ENTRIES);
  const entries = newest.map((fed) => entry(settings, fed, inZone));
  const { url } = settings;
  const name = escapeMarkup(wordsOf(settings.name));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
  <id>${tagOf(url, '/history')}</id>
  <link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(url)}/history.atom"/>
  <title>${name} - Incident History</title>
  <updated>${inZone(newest[0]?.newest.recordedAt ?? beganAt).iso}</updated>
  <author>
    <name>${name}</name>
  </author>
${entries.join('')}</feed>
`;
}

/** What an entry is made of: an incident or a maintenance. */
interface Fed {
  readonly id: string;
  readonly title: Text;
  /** The newest word that the entry tells. */
  readonly newest: Told;
  readonly content: (inZone: InZone) => string;
}

function fedIncident(incident: ToldIncident): Fed {
  const { id, title } = incident.state;
  return { id, title, newest: newestOf(id, updatesOf(incident)), content: (inZone) => entryContent(incident, inZone) };
}

function fedMaintenance(maintenance: ToldMaintenance): Fed {
  const { id, title } = maintenance.state;
  const newest = newestOf(id, fedMomentsOf(maintenance));
  return { id, title, newest, content: (inZone) => maintenanceContent(maintenance, inZone) };
}

function newestOf(id: string, told: readonly Told[]): Told {
  const newest = told.at(-1);
  if (!newest) throw new Error(`${id} has no update to be told by.`);
  return newest;
}

function entry(page: PageSettings, { id, title, newest, content }: Fed, inZone: InZone): string {
  const at = inZone(newest.recordedAt).iso;
  return `  <entry>
    <id>${tagOf(page.url, `Incident/${id}`)}</id>
    <published>${at}</published>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${escapeMarkup(page.url)}/incidents/${id}"/>
    <title>${escapeMarkup(wordsOf(title))}</title>
    <content type="html">${escapeMarkup(content(inZone))}</content>
  </entry>
`;
}

/** By index: it orders the record, also where two words were recorded in one millisecond. */
function byNewestWord({ newest: one }: Fed, { newest: other }: Fed): number {
  return other.index - one.index;
}

/** A tag URI (RFC 4151) as Statuspage's feeds have them: made of the page's host, without its port. */
function tagOf(url: string, specific: string): string {
  const [, host = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:]*)/.exec(url) ?? [];
  return escapeMarkup(`tag:${host},2005:${specific}`);
}
