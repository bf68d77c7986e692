import type { DiffPart } from '@candor/markdown';
import { diffWords } from '@candor/markdown';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Showing, ShownSource } from '../document/shown-section.server.ts';
import { findSource } from '../document/shown-section.server.ts';

type Stale = Awaited<ReturnType<RequestApi['ask']['postmortems']['draft']['query']>>['stale'][number];
type Change = Stale['changes'][number];

/** A sentence that was written before the record changed. */
export interface StaleMark {
  readonly section: string;
  /** As it stands in what is saved. */
  readonly sentence: string;
  /** What may take its place with one click, empty where the record tells nothing of it any more; null where people wrote it. */
  readonly now: string | null;
  readonly parts: readonly DiffPart[] | null;
  readonly changes: readonly {
    readonly what: string;
    readonly parts: readonly DiffPart[] | null;
    /** What was put right, and what says so. */
    readonly sources: readonly ShownSource[];
  }[];
}

/** The marks of one draft, as they are shown. */
export function staleMarks(stale: readonly Stale[], showing: Showing): StaleMark[] {
  return stale.map(({ section, kind, words, today, changes }) => ({
    section,
    sentence: words,
    now: kind === 'stale' ? (today ?? '') : null,
    parts: kind === 'stale' ? diffWords(words, today ?? '') : null,
    changes: changes.map((change) => ({
      what: changeWords(change, showing),
      parts: change.before !== null && change.after !== null ? diffWords(change.before, change.after) : null,
      sources: [findSource(change.source, showing), findSource(change.by, showing)],
    })),
  }));
}

const WHAT: Readonly<Record<Change['what'], string>> = {
  corrected: 'was corrected',
  withdrawn: 'was withdrawn',
  erased: 'was erased',
  'marked-again': 'was marked again',
  unlinked: 'was taken back',
};

function changeWords({ source, what, at }: Change, showing: Showing): string {
  return `What “${findSource(source, showing).name}” says ${WHAT[what]}, ${showing.clock.show(at).text}.`;
}
