import type { Instant } from '@candor/log';
import { millisecondsOf, zonedTimes } from '@candor/log';
import type { Draft } from '../../draft.ts';
import type { Found } from '../../finding.ts';
import { quoted } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';
import { instantOfTime, offerOf } from './instant-of.ts';
import type { ToldTime } from './told-times.ts';
import { toldTimes, zoneOfAll } from './told-times.ts';
import { ABBREVIATIONS, AMBIGUOUS } from './zones.ts';

const MINUTE_MS = 60_000;

/** A time in a zone that no clock goes by on that day, or in one of several. */
export const wrongZone: Rule = {
  title: 'Zones that are wrong or unclear, such as “PST” in April',
  why: 'A reader who takes the letters at their word is an hour off. A time typed as {{t …}} needs none.',
  on: ['declaration', 'update', 'past', 'maintenance', 'correction', 'postmortem'],
  words: null,
  find: (draft, prose) => [
    ...toldTimes(prose).flatMap((time) => {
      if (time.zone === null || !time.isZoneOwn) return [];
      if (time.zone in AMBIGUOUS) return unclear(draft, prose, time, time.zone);
      return time.zone in ABBREVIATIONS ? outOfSeason(draft, prose, time, time.zone) : [];
    }),
    ...ofAllTimes(draft, prose),
  ],
};

/** “All times in PST” above times in summer: said once, and wrong for each of them. No offer mends that. */
function ofAllTimes(draft: Draft, prose: string): Found[] {
  const all = zoneOfAll(prose);
  const first = toldTimes(prose).find(({ isZoneOwn, zone }) => !isZoneOwn && zone === all?.zone);
  if (!all || !first) return [];
  const where = { from: all.from, to: all.to };
  return outOfSeason(draft, prose, first, all.zone).map(({ what }) => ({
    where,
    what: what.replace(/^“[^”]*”/, `“${quoted(draft.text, where)}”`),
  }));
}

function outOfSeason(draft: Draft, prose: string, time: ToldTime, zone: string): Found[] {
  const abbreviation = ABBREVIATIONS[zone];
  if (!abbreviation) return [];
  const { places, place, offset } = abbreviation;
  const at = instantOfTime(draft, prose, time, places[0]);
  if (!at || [...places, draft.timeZone].some((it) => offsetIn(it, at) === offset)) return [];
  const where = { from: time.from, to: time.to };
  const what = `“${quoted(draft.text, where)}”: clocks in ${place} do not go by ${zone} on that day.`;
  return [{ where, what, offer: offerOf(at, draft) }];
}

function unclear(draft: Draft, prose: string, time: ToldTime, zone: string): Found[] {
  const places = AMBIGUOUS[zone] ?? {};
  const at = draft.timeZone in places ? instantOfTime(draft, prose, time, draft.timeZone) : null;
  const where = { from: time.from, to: time.to };
  const named = Object.values(places);
  const what = `“${quoted(draft.text, where)}”: ${zone} is the time of ${named.slice(0, -1).join(', of ')} and of ${named.at(-1)}.`;
  return [{ where, what, ...(at && { offer: offerOf(at, draft) }) }];
}

/** Minutes east of Greenwich. */
function offsetIn(timeZone: string, at: Instant): number {
  const shown = zonedTimes(timeZone)(at).iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, 'Z');
  return (Date.parse(shown) - millisecondsOf(at)) / MINUTE_MS;
}
