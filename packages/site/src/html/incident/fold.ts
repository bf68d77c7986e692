import { wordsOf } from '@candor/log';
import type { Moment, ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { wordsNow } from '../../model/told-wording.ts';
import type { Telling } from './telling.ts';
import { tellings } from './telling.ts';

/** How much may be told on an incident's first page, in bytes as it is written: its first view stays small. */
const ROOM = 12_000;
const MOST_MOMENTS = 30;
const AROUND_A_MOMENT = 200;
const A_CHANGE = 80;

/** The moments of an incident, newest first: those on its page, and the earlier ones on a page of their own. */
export interface Folded {
  readonly shown: readonly Telling[];
  readonly earlier: readonly Telling[];
}

/** Where a long timeline is folded. The newest moment is always shown whole; the same in every language. */
export function foldedTimeline(incident: ToldIncident): Folded {
  const told = tellings(incident);
  const fold = roomFor(incident);
  return { shown: told.slice(0, fold), earlier: told.slice(fold) };
}

/** Where moments of an incident stand, below the page's url, by their index: on its page, or among the earlier ones. */
export function placesOf(incident: ToldIncident): (moment: Pick<Moment, 'index'>) => string {
  const { shown } = foldedTimeline(incident);
  const here = new Set(shown.map(({ moment }) => moment.index));
  const page = `/incidents/${incident.state.id}`;
  return ({ index }) => (here.has(index) ? page : `${page}/earlier`);
}

/** Whether an incident's timeline is so long that it has a second page. */
export function isFolded(incident: ToldIncident): boolean {
  return roomFor(incident) < incident.moments.length;
}

/** How many of the newest moments there is room for, at least one. */
function roomFor({ moments }: ToldIncident): number {
  let taken = 0;
  let fits = 0;
  while (fits < Math.min(moments.length, MOST_MOMENTS)) {
    taken += lengthOf(moments[moments.length - 1 - fits] as Moment);
    if (taken > ROOM && fits > 0) break;
    fits += 1;
  }
  return fits;
}

function lengthOf(moment: Moment): number {
  switch (moment.kind) {
    case 'update':
      return AROUND_A_MOMENT + bytesOf(wordsNow(moment)) + moment.changes.length * A_CHANGE + rewordedLength(moment);
    case 'correction':
    case 'withdrawal':
    case 'promise-withdrawn':
    case 'postmortem-declined':
    case 'impact':
      return AROUND_A_MOMENT + bytesOf(wordsOf(moment.reason));
    case 'edited-at-source':
    case 'promise-late':
    case 'postmortem-promised':
    case 'postmortem-late':
    case 'postmortem':
    case 'link':
    case 'unlink':
      return AROUND_A_MOMENT;
  }
}

/** Of what is said under an update of why its words changed. */
function rewordedLength({ corrections, withdrawal }: ToldUpdate): number {
  const newest = withdrawal ?? corrections.at(-1);
  return newest ? AROUND_A_MOMENT + bytesOf(wordsOf(newest.reason)) : 0;
}

/** In scripts that take more bytes for a letter, a letter also says more. */
function bytesOf(words: string): number {
  let bytes = words.length;
  for (let place = 0; place < words.length; place += 1) {
    const unit = words.charCodeAt(place);
    if (unit >= 0x80) bytes += 1;
    // Half of a pair counts two of the four bytes that both are.
    if (unit >= 0x800 && (unit & 0xf800) !== 0xd800) bytes += 1;
  }
  return bytes;
}
