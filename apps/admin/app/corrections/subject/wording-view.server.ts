import { renderHtml } from '@candor/markdown';
import { INCIDENT_WORDS, MAINTENANCE_WORDS } from '@candor/site';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { incidentStamp, maintenanceStamp } from '../../frame/stamp.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import type { WordedRow } from '../told/wordings.server.ts';
import { wordingsOf } from '../told/wordings.server.ts';
import type { Subject } from './subject.server.ts';
import { noSuchUpdate } from './subject.server.ts';

/** One update with its words, as the screens that correct and withdraw it show it. */
export type WordingView = Awaited<ReturnType<typeof readWordingScreen>>;

export async function readWordingScreen(api: RequestApi, subject: Subject) {
  const [{ page }, { stamp, title, rows, now }] = await Promise.all([api.now(), readRows(api, subject)]);
  const wording = wordingsOf(rows, clockIn(page.timeZone, now)).get(subject.updateId);
  if (!wording) throw noSuchUpdate();
  const row = rows.find((it) => it.source.sequence === wording.sequence);
  return {
    stamp,
    title,
    path: subject.path,
    status: row?.kind === 'update' ? statusWords(row) : '',
    wording,
    html: renderHtml(wording.words, { headingBase: 4, day: wording.day }),
  };
}

async function readRows({ ask }: RequestApi, subject: Subject) {
  if (subject.kind === 'incident') {
    const view = await ask.incidents.read.query(subject);
    return { stamp: incidentStamp(view), title: view.incident.title, rows: view.rows, now: view.now };
  }
  const view = await ask.maintenance.read.query(subject);
  return { stamp: maintenanceStamp(view), title: view.maintenance.title, rows: view.rows, now: view.now };
}

function statusWords({ status }: Extract<WordedRow, { kind: 'update' }>): string {
  return { ...INCIDENT_WORDS, ...titles }[status];
}

const titles = Object.fromEntries(Object.entries(MAINTENANCE_WORDS).map(([status, { title }]) => [status, title])) as {
  readonly [Status in keyof typeof MAINTENANCE_WORDS]: string;
};
