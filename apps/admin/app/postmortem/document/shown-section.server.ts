import type { Instant } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock, ShownTime } from '../../time/shown-time.server.ts';

type Draft = Awaited<ReturnType<RequestApi['ask']['postmortems']['draft']['query']>>;
type Block = Draft['sections'][number]['blocks'][number];
type Source = Draft['entries'][number] | { readonly sequence: number; readonly index: number | null };
type Sentence = Extract<Block, { kind: 'list' | 'paragraph' }>['sentences'][number];

/** Where a source can be looked up: in the console, and by everybody where it is public. */
export interface ShownSource {
  readonly sequence: number;
  /** `record 12`, or `log 40` for what stays inside. */
  readonly name: string;
  /** What it is and when it was; null where it is not of this incident. */
  readonly what: string | null;
  readonly at: ShownTime | null;
  /** Its row on the screen of the incident; null with `what`. */
  readonly row: string | null;
  /** Readers' page; null where they do not see it. */
  readonly address: string | null;
}

/** A generated sentence, and what it is taken over as. */
export interface ShownSentence {
  readonly text: string;
  readonly cited: string;
  readonly sources: readonly ShownSource[];
}

/** A part of a section as it is shown: people's Markdown is HTML by now. */
export type ShownBlock =
  | { readonly kind: 'sentences'; readonly sentences: readonly ShownSentence[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (string | readonly ShownSource[])[])[];
    }
  | { readonly kind: 'written'; readonly html: string }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  | {
      readonly kind: 'quote';
      readonly heading: string;
      readonly html: string;
      readonly source: ShownSource;
      readonly beside: readonly ShownSentence[];
    };

export interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
}

/** What showing a document takes besides it. */
export interface Showing {
  readonly incidentId: string;
  readonly pageUrl: string;
  readonly clock: Clock;
  readonly entries: Draft['entries'];
}

/** A source by the entry that it is, where that is of this incident. */
export function findSource({ sequence, index }: Source, showing: Showing): ShownSource {
  return shownSource(showing.entries.find((entry) => entry.sequence === sequence) ?? { sequence, index }, showing);
}

/** The sections of a document as the editor shows them, without the questions, which stand at the fields. */
export function shownSections(sections: Draft['sections'], showing: Showing): ShownSection[] {
  const bySequence = new Map(showing.entries.map((entry) => [entry.sequence, entry]));
  const source = (it: Source): ShownSource => shownSource(bySequence.get(it.sequence) ?? it, showing);
  const sentence = ({ text, cited, sources }: Sentence): ShownSentence => ({
    text,
    cited,
    sources: sources.map(source),
  });
  const block = (it: Block): ShownBlock[] => {
    switch (it.kind) {
      case 'paragraph':
      case 'list':
        return [{ kind: 'sentences', sentences: it.sentences.map(sentence) }];
      case 'table': {
        const cells = it.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.map(source))));
        return [{ kind: 'table', columns: it.columns, rows: cells }];
      }
      case 'written':
        return [{ kind: 'written', html: renderHtml(it.text, { headingBase: 4 }) }];
      case 'labels':
        return [{ kind: 'labels', labels: it.labels }];
      case 'quote': {
        const html = renderHtml(it.text, { headingBase: 4, day: it.at.slice(0, 10) });
        return [
          { kind: 'quote', heading: it.heading, html, source: source(it.source), beside: it.beside.map(sentence) },
        ];
      }
      case 'prompt':
        return [];
    }
  };
  return sections.map(({ id, title, blocks }) => ({ id, title, blocks: blocks.flatMap(block) }));
}

/** A source as it is shown. */
function shownSource(source: Source, { incidentId, pageUrl, clock }: Showing): ShownSource {
  const { sequence, index } = source;
  const known = 'what' in source ? source : null;
  return {
    sequence,
    name: index === null ? `log ${sequence}` : `record ${index}`,
    what: known?.what ?? null,
    at: known && clock.show(known.at as Instant),
    row: known && `/incidents/${incidentId}#event-${sequence}`,
    address:
      known && index !== null
        ? `${pageUrl}/incidents/${incidentId}${known.updateId === null ? '' : `#${known.updateId}`}`
        : null,
  };
}
