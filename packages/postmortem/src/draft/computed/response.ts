import type { ActorRole } from '@candor/log';
import type { Row, Timeline } from '@candor/timeline';
import { instantInWords } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { ends, listed } from '../phrases.ts';

/** In which roles what was done, from the first to the last of it, in the order in which they first acted; never who. */
export function responseSentences({ byRecorded }: Timeline): Sentence[] {
  const acts = byRecorded.filter((row) => ACTS[row.kind] !== null);
  const roles = new Set(acts.map((row) => row.by));
  return [...roles].map((role) =>
    sentenceOf(
      role,
      acts.filter((row) => row.by === role),
    ),
  );
}

function sentenceOf(role: ActorRole, acts: readonly Row[]): Sentence {
  const kinds = [...new Set(acts.map((row) => row.kind))];
  const done = listed(kinds.map((kind) => counted(kind, acts.filter((row) => row.kind === kind).length)));
  const [first, last] = [acts[0], acts.at(-1)];
  const sources = acts.map((row) => row.source);
  return { key: `role/${role}`, text: `${ROLES[role]}: ${done}, ${when(first, last)}.`, sources };
}

function counted(kind: Row['kind'], count: number): string {
  const [one, many] = ACTS[kind] ?? ['', ''];
  return `${count} ${count === 1 ? one : many}`;
}

function when(first: Row | undefined, last: Row | undefined): string {
  if (!first || !last) return '';
  if (first.recordedAt.slice(0, 16) === last.recordedAt.slice(0, 16)) return `at ${instantInWords(first.recordedAt)}`;
  return `from ${ends(first.recordedAt, last.recordedAt, 'to')}`;
}

const ROLES: Readonly<Record<ActorRole, string>> = {
  responder: 'In the role of responder',
  publisher: 'In the role of publisher',
  admin: 'In the role of admin',
  clock: 'The clock, by itself',
};

/** What each kind of row is when it is counted; null for what was said of the postmortem, which is no response. */
const ACTS: Readonly<Record<Row['kind'], readonly [one: string, many: string] | null>> = {
  declared: ['declaration', 'declarations'],
  update: ['update', 'updates'],
  correction: ['correction', 'corrections'],
  withdrawal: ['withdrawal', 'withdrawals'],
  'edited-at-source': ['edit at the source', 'edits at the source'],
  impact: ['setting of the impact', 'settings of the impact'],
  'promise-late': ['promise that ran out', 'promises that ran out'],
  'promise-withdrawn': ['promise taken back', 'promises taken back'],
  severity: ['setting of the severity', 'settings of the severity'],
  note: ['note', 'notes'],
  milestone: ['marking of a milestone', 'markings of milestones'],
  link: ['word on a link', 'words on links'],
  'postmortem-promised': null,
  'postmortem-late': null,
  'postmortem-declined': null,
  postmortem: null,
};
