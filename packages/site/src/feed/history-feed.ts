import { titleOf } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { PageSettings } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';
import { toldIncidents } from '../model/status-now.ts';
import type { ToldIncident, ToldUpdate } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import { zonedTimes } from '../time/zoned-time.ts';
import { entryContent } from './entry-content.ts';
import { escapeMarkup } from './escape-markup.ts';

const MOST_ENTRIES = 25;

/** A page that can have a feed: it has an address, and its record began. */
export interface FedPage {
  readonly model: SiteModel;
  readonly settings: PageSettings;
  readonly beganAt: Instant;
}

/**
 * The incidents with the newest updates as an Atom feed (RFC 4287), one entry an incident, as Statuspage publishes it.
 *
 * `published` and `updated` are when its newest update was recorded. The feed's own `updated` is that of its newest
 * entry, and when the record began while there is none.
 */
export function historyFeed({ model, settings, beganAt }: FedPage): string {
  const inZone = zonedTimes(settings.timeZone);
  const newest = toldIncidents(model).map(withNewestUpdate).sort(byNewestUpdate).slice(0, MOST_ENTRIES);
  const entries = newest.map(({ incident, update }) =>
    entry(settings, incident, { at: inZone(update.recordedAt).iso, content: entryContent(incident, inZone) }),
  );
  const { url } = settings;
  const name = escapeMarkup(wordsOf(settings.name));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
  <id>${tagOf(url, '/history')}</id>
  <link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(url)}/history.atom"/>
  <title>${name} - Incident History</title>
  <updated>${inZone(newest[0]?.update.recordedAt ?? beganAt).iso}</updated>
  <author>
    <name>${name}</name>
  </author>
${entries.join('')}</feed>
`;
}

function entry(page: PageSettings, incident: ToldIncident, { at, content }: { at: string; content: string }): string {
  const { id } = incident.state;
  return `  <entry>
    <id>${tagOf(page.url, `Incident/${id}`)}</id>
    <published>${at}</published>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${escapeMarkup(page.url)}/incidents/${id}"/>
    <title>${escapeMarkup(titleOf(incident.state))}</title>
    <content type="html">${escapeMarkup(content)}</content>
  </entry>
`;
}

interface Updated {
  readonly incident: ToldIncident;
  readonly update: ToldUpdate;
}

function withNewestUpdate(incident: ToldIncident): Updated {
  const update = updatesOf(incident).at(-1);
  if (!update) throw new Error(`Incident ${incident.state.id} has no update to be told by.`);
  return { incident, update };
}

/** By index: it orders the record, also where two updates were recorded in one millisecond. */
function byNewestUpdate(one: Updated, other: Updated): number {
  return other.update.index - one.update.index;
}

/** A tag URI (RFC 4151) as Statuspage's feeds have them: made of the page's host, without its port. */
function tagOf(url: string, specific: string): string {
  const [, host = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:]*)/.exec(url) ?? [];
  return escapeMarkup(`tag:${host},2005:${specific}`);
}
