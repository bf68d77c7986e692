import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench, Goal, Row } from '../bench.ts';
import { rounded } from '../report/numbers.ts';
import { drawCurve } from './draw-curve.ts';
import type { Found, OpenPage, Renewal } from './measure-page.ts';
import { measurePage, openPage, renewAll } from './measure-page.ts';

const SIZES = [1, 10, 100, 1_000, 10_000];
const UPDATES = 20;
const GOAL = 2;
const CURVE = path.resolve(import.meta.dirname, '../../docs/images/publishing-cost.svg');

function rowOf(found: Found): Row {
  return {
    incidents: found.incidents,
    entries: found.entries,
    'files there': found.there,
    'files written': found.written.length,
    shards: found.shards,
    'CPU ms of the api': rounded(found.cpuMs),
    'of the smallest beside it': rounded(found.referenceMs),
    'to that': Number((found.cpuMs / found.referenceMs).toFixed(2)),
    'ms to the page': Math.round(found.wallMs),
    'CPU ms of status': rounded(found.statusCpuMs),
  };
}

function memoryOf({
  incidents,
  firstSeconds,
  apiMiB,
  apiPeakMiB,
  statusMiB,
  statusPeakMiB,
  statusStartMs,
}: Found): Row {
  return {
    incidents,
    's to the first page': Math.round(firstSeconds),
    'MiB of the api': Math.round(apiMiB),
    'at most': Math.round(apiPeakMiB),
    'MiB of status': Math.round(statusMiB),
    'at most ': Math.round(statusPeakMiB),
    'ms until status listens': Math.round(statusStartMs),
  };
}

function goalsOf(all: readonly Found[]): Goal[] {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return [];
  const ratio = last.cpuMs / last.referenceMs;
  const goal = `an update with ${last.incidents} incidents costs at most ${GOAL} times what it does with ${first.incidents}`;
  return [{ goal, measured: ratio.toFixed(2), isMet: ratio <= GOAL }];
}

/** What publishing an update costs with a longer and longer past. */
export const bench: Bench = {
  about: 'what an update costs with 1 to 10,000 incidents before it; sizes, and `draw` for the curve in docs/',
  run: async ({ words, say }) => {
    const asked = words.map(Number).filter((size) => size > 0);
    const sizes = asked.length > 0 ? asked : SIZES;
    const all: Found[] = [];
    const renewals: Renewal[] = [];
    const opened: OpenPage[] = [];
    const root = mkdtempSync(path.join(tmpdir(), 'candor-bench-publish-'));
    const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    process.once('exit', remove);
    const open = async (name: string, incidents: number) => {
      const page = await openPage(path.join(root, name), incidents, say);
      opened.push(page);
      return page;
    };
    try {
      const reference = await open('reference', sizes[0] ?? 1);
      for (const incidents of sizes) {
        const page = incidents === sizes[0] ? reference : await open(String(incidents), incidents);
        all.push(await measurePage(page, { reference, updates: UPDATES, say }));
        if (page === reference) continue;
        renewals.push(await renewAll(page));
        await page.stop();
      }
      // Not before: it must not be at work when it is the reference.
      renewals.unshift(await renewAll(reference));
    } finally {
      await Promise.all(opened.map((page) => page.stop()));
      remove();
    }
    const largest = all.at(-1) as Found;
    if (words.includes('draw')) writeFileSync(CURVE, drawCurve(all));
    return {
      tables: [
        { title: 'An update on the newest incident', rows: all.map(rowOf) },
        { title: 'Memory, and starting', rows: all.map(memoryOf) },
        {
          title: 'All pages anew, because of other looks, and updates beside that',
          rows: renewals.map(({ incidents, pages, perSecond, updateMs }) => ({
            incidents,
            pages,
            'pages a second': perSecond === null ? null : Math.round(perSecond),
            'ms to the page for an update meanwhile': updateMs === null ? null : Math.round(updateMs),
          })),
        },
      ],
      goals: goalsOf(all),
      notes: [
        `500 features; incidents half a day apart, of five updates and three features each. ${UPDATES} updates by HTTP, each in ` +
          'turn with one on the smallest page; CPU is all that the process took for one, its command included, and ms to the ' +
          'page are medians.',
        `With ${largest.incidents} incidents an update wrote: ${largest.written.join(', ')}.`,
      ],
    };
  },
};
