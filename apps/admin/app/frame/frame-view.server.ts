import type { RequestApi } from '../../src/api/request-api.ts';
import { newSeed } from '../forms/command/seed.server.ts';
import { awaitedWord } from '../maintenance/list/awaited.server.ts';
import { openPromises } from '../promises/open-promises.server.ts';
import { owedPostmortem } from '../promises/postmortem/owed.server.ts';
import { clockIn } from '../time/shown-time.server.ts';
import { shownWindow } from '../time/shown-window.server.ts';
import { publishingTrouble, renewingWords } from './publishing.server.ts';
import { frameStamp } from './stamp.server.ts';

const SHOWN_COMING = 3;

/** What stands around every screen. */
export type FrameView = Awaited<ReturnType<typeof readFrame>>;

export async function readFrame(api: RequestApi) {
  const [me, now] = await Promise.all([api.ask.session.me.query(), api.now()]);
  const clock = clockIn(now.page.timeZone, now.now);
  const planned = now.maintenances.map((maintenance) => ({
    maintenanceId: maintenance.maintenanceId,
    title: maintenance.title,
    status: maintenance.status,
    running: maintenance.running,
    window: shownWindow(clock, maintenance.plan),
    awaited: awaitedWord(maintenance, clock),
  }));
  return {
    seed: newSeed(),
    me: { name: me.name, role: me.role },
    page: now.page,
    zoneName: clock.zoneName,
    publishingTrouble: publishingTrouble(now.publishing),
    isElsewhere: now.publishing.isElsewhere,
    renewing: renewingWords(now.publishing.renewing),
    isCatchingUp: now.publishing.recordIndex > now.publishing.publishedIndex || now.publishing.renewing !== null,
    stamp: frameStamp(now),
    running: planned.filter((it) => it.running),
    coming: planned.filter((it) => !it.running).slice(0, SHOWN_COMING),
    awaited: planned.flatMap(({ awaited, ...it }) => (awaited ? [{ ...it, ...awaited }] : [])),
    promises: await openPromises(api, now, clock),
    owed: now.postmortems.map((it) => owedPostmortem(it, clock)).filter((it) => it.isNear),
    open: now.open.map((incident) => ({
      incidentId: incident.incidentId,
      title: incident.title,
      impact: incident.impact,
      status: incident.status,
      lasting: clock.away(incident.startedAt),
      due: incident.promise && { at: clock.show(incident.promise.due), state: incident.promise.state },
    })),
  };
}
