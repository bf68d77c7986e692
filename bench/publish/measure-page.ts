import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuSeconds, peakMiB, residentMiB } from '../machine/process-use.ts';
import type { Operate } from '../process/operate.ts';
import { operateWith } from '../process/operate.ts';
import type { App } from '../process/start-app.ts';
import { startApp } from '../process/start-app.ts';
import { median } from '../report/numbers.ts';
import { listedIn, readRoot } from './read-root.ts';
import { incidentIdOf, tellHistory } from './tell-history.ts';

const LOOK_MS = 5;
const UPDATES_MEANWHILE = 5;
const WARM_UPS = 5;

/** What publishing costs on a page with a past. */
export interface Found {
  readonly incidents: number;
  readonly entries: number;
  /** How many files are published. */
  readonly there: number;
  /** The files that one update changed. */
  readonly written: readonly string[];
  readonly shards: number;
  /** What the api took for one update. */
  readonly cpuMs: number;
  /** What the api of the smallest page took for one, in turn with it. */
  readonly referenceMs: number;
  /** From sending an update to the root that has it. */
  readonly wallMs: number;
  /** What the readers' server took to take the new root over. */
  readonly statusCpuMs: number;
  readonly firstSeconds: number;
  readonly apiMiB: number;
  readonly apiPeakMiB: number;
  readonly statusMiB: number;
  readonly statusPeakMiB: number;
  readonly statusStartMs: number;
}

/** How all pages are written anew. */
export interface Renewal {
  readonly incidents: number;
  readonly pages: number;
  readonly perSecond: number | null;
  /** Null where all pages were written before an update could be sent. */
  readonly updateMs: number | null;
}

/** A page with a past, its api and its readers' server, running. */
export interface OpenPage {
  readonly incidents: number;
  readonly published: string;
  readonly api: App;
  readonly status: App;
  readonly operate: Operate;
  /** Publishes an update, waits for the root that has it, and answers how long that took, in milliseconds. */
  readonly update: () => Promise<number>;
  readonly firstSeconds: number;
  readonly statusStartMs: number;
  readonly stop: () => Promise<void>;
}

/** Makes a page with a past of so many incidents in a data directory, and starts api and readers' server on it. */
export async function openPage(data: string, incidents: number, say: (line: string) => void): Promise<OpenPage> {
  say(`${incidents} incidents: telling them`);
  await tellHistory({ data, incidents, newestAt: Date.now() - 90 * 60_000 });
  say(`${incidents} incidents: the first publish`);
  const begun = performance.now();
  const api = await startApp('api', { settings: { CANDOR_DATA: data, CANDOR_LOG_LEVEL: 'info' } });
  const firstSeconds = (performance.now() - begun) / 1_000;
  const statusBegun = performance.now();
  const status = await startApp('status', { settings: { CANDOR_DATA: data } });
  const statusStartMs = performance.now() - statusBegun;
  const published = path.join(data, 'published');
  const operate = operateWith({ api: api.url, data });
  const update = updating(operate, { published, incidents });
  // The first ones compile what the others run.
  for (let nth = 0; nth < WARM_UPS; nth += 1) await update();
  const stop = async () => {
    await Promise.all([api.stop(), status.stop()]);
  };
  return { incidents, published, api, status, operate, update, firstSeconds, statusStartMs, stop };
}

/** Publishes updates on a page and, in turn with each, on a reference beside it, so that both have the same machine. */
export async function measurePage(
  page: OpenPage,
  {
    reference,
    updates,
    say,
  }: { readonly reference: OpenPage; readonly updates: number; readonly say: (line: string) => void },
): Promise<Found> {
  const { incidents, published, api, status, update, firstSeconds, statusStartMs } = page;
  say(`${incidents} incidents: ${updates} updates`);
  const before = listedIn(published);
  await update();
  const after = listedIn(published);
  const written = [...after.files].filter(([file, hash]) => before.files.get(file) !== hash).map(([file]) => file);
  const shards = [...after.shards].filter(([name, hash]) => before.shards.get(name) !== hash).length;
  const walls: number[] = [];
  const [cpuMs, referenceMs, statusCpuMs] = await spentOn([api, reference.api, status], async () => {
    for (let nth = 0; nth < updates; nth += 1) {
      walls.push(await update());
      if (reference !== page) await reference.update();
    }
  });
  return {
    incidents,
    entries: readRoot(published).index,
    there: after.files.size,
    written: written.toSorted(),
    shards,
    cpuMs: cpuMs / updates,
    referenceMs: referenceMs / updates,
    statusCpuMs: statusCpuMs / updates,
    wallMs: median(walls),
    firstSeconds,
    apiMiB: residentMiB(api.pid),
    apiPeakMiB: peakMiB(api.pid),
    statusMiB: residentMiB(status.pid),
    statusPeakMiB: peakMiB(status.pid),
    statusStartMs,
  };
}

/** What each of three programs takes of the processor while something is done, in milliseconds. */
async function spentOn(
  programs: readonly [App, App, App],
  act: () => Promise<void>,
): Promise<[number, number, number]> {
  const before = programs.map(({ pid }) => cpuSeconds(pid));
  await act();
  return programs.map(({ pid }, place) => (cpuSeconds(pid) - (before[place] ?? 0)) * 1_000) as [number, number, number];
}

function updating(
  operate: Operate,
  { published, incidents }: { readonly published: string; readonly incidents: number },
) {
  let count = 0;
  return async () => {
    count += 1;
    const begun = performance.now();
    const said = await operate('incidents.publishUpdate', {
      incidentId: incidentIdOf(incidents - 1),
      status: 'identified',
      text: `We go on taking back the change, step ${count}. Nothing is lost: what waits is delivered.`,
      features: [],
      nextUpdateBy: new Date(Date.now() + 30 * 60_000).toISOString(),
    });
    while (readRoot(published).index < Number(said.index)) await wait(LOOK_MS);
    return performance.now() - begun;
  };
}

/** Has all pages written anew for a while, and publishes some updates meanwhile. */
export async function renewAll({ incidents, published, operate, update }: OpenPage): Promise<Renewal> {
  const { index } = readRoot(published);
  await operate('page.changeLooks', { accent: { light: '#0b5700', dark: null }, headerLinks: [], footerLinks: [] });
  while (readRoot(published).index === index) await wait(LOOK_MS);
  const begun = performance.now();
  const first = readRoot(published).renewing;
  if (!first) return { incidents, pages: listedIn(published).files.size, perSecond: null, updateMs: null };
  const meanwhile: number[] = [];
  while (readRoot(published).renewing && meanwhile.length < UPDATES_MEANWHILE) {
    meanwhile.push(await update());
    await wait(1_000);
  }
  const left = readRoot(published).renewing?.left ?? 0;
  const perSecond = ((first.left - left) * 1_000) / (performance.now() - begun);
  return { incidents, pages: first.pages, perSecond, updateMs: median(meanwhile) };
}
