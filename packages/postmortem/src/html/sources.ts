import type { Row, Source } from '@candor/timeline';
import type { Exported } from '../exported.ts';
import { citation } from '../markdown/sources.ts';
import type { Markup } from './markup.ts';
import { markup, trusted } from './markup.ts';

/** Where public entries can be read: the address of each by its index, on the incident's page. */
type Addresses = ReadonlyMap<number, string>;

/** How a document names its sources. It numbers its notes, so each document needs one of its own. */
export interface Citing {
  /** The note behind a sentence: its number, which shows the sources. Nothing where there are none. */
  readonly note: (sources: readonly Source[]) => Markup | null;
  /** The sources themselves: `record 12, 14 to 16; log 40`, public entries of the incident as links. */
  readonly cite: (sources: readonly Source[]) => Markup;
}

/** Cites by the incident's page; entries of other incidents have no place there, and are named without a link. */
export function citingFor({ document, timeline }: Exported): Citing {
  const { url } = document.facts;
  const addresses = new Map(timeline.byRecorded.flatMap((row) => addressOf(row, url)));
  const cite = (sources: readonly Source[]) => cited(sources, addresses);
  let count = 0;
  return {
    cite,
    note(sources) {
      if (sources.length === 0) return null;
      count += 1;
      return markup`<details class="src"><summary><span class="vh"> Sources, note </span>${count}</summary><span class="cited">${cite(sources)}</span></details>`;
    },
  };
}

function addressOf(row: Row, url: string): [index: number, address: string][] {
  const { index } = row.source;
  if (index === null) return [];
  if (row.kind === 'update') return [[index, `${url}#${row.id}`]];
  if (row.kind === 'correction' || row.kind === 'withdrawal') return [[index, `${url}#${row.updateId}`]];
  return [[index, url]];
}

function cited(sources: readonly Source[], addresses: Addresses): Markup {
  const [first = '', ...others] = citation(sources).split('; ');
  if (!first.startsWith('record ')) return markup`${[first, ...others].join('; ')}`;
  const parts = first.split(/(\d+)/).map((part) => {
    const address = addresses.get(Number(part));
    return address === undefined || !/^\d+$/.test(part)
      ? part
      : markup`<a href="${address}" rel="noopener noreferrer">${part}</a>`;
  });
  return trusted(`${markup`${parts}`}${others.map((part) => `; ${part}`).join('')}`);
}
