import type { IncidentId, Text } from '@candor/log';
import type { EntryOf } from '@candor/record';
import { headAt } from '@candor/record';
import type { SiteModel } from './site-model.ts';
import type { Told } from './told-incident.ts';

/** A postmortem as it was published once; `text` is the whole document in Markdown. */
export interface ToldRevision extends Told {
  readonly incidentId: IncidentId;
  readonly revision: number;
  readonly title: Text;
  readonly text: Text;
}

/** What was published of one incident's postmortem, oldest first, and never nothing. The last one is in force. */
export type ToldPostmortem = readonly [ToldRevision, ...ToldRevision[]];

/** Folds one more publication into the model, in place. The very first one brings a way to them onto every page. */
export function applyPostmortem(model: SiteModel, entry: EntryOf<'postmortem'>): void {
  const { incidentId, revision, title, text, happenedAt } = entry.data;
  const told = { ...headAt(entry), happenedAt, recordedAt: entry.recordedAt, incidentId, revision, title, text };
  if (model.postmortems.size === 0) model.pageHead = model.head;
  const [first, ...later] = model.postmortems.get(incidentId) ?? [];
  model.postmortems.set(incidentId, first ? [first, ...later, told] : [told]);
  const { index, hash, recordedAt } = told;
  model.incidents.get(incidentId)?.moments.push({ kind: 'postmortem', index, hash, happenedAt, recordedAt, revision });
}

/** Folds what was promised of a postmortem into the model, in place. */
export function applyPostmortemPromise(
  model: SiteModel,
  entry: EntryOf<'postmortem-promised' | 'postmortem-declined' | 'postmortem-late'>,
): void {
  const told = { ...headAt(entry), happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt };
  const moments = model.incidents.get(entry.data.incidentId)?.moments;
  if (entry.kind === 'postmortem-declined') moments?.push({ kind: entry.kind, ...told, reason: entry.data.reason });
  else moments?.push({ kind: entry.kind, ...told, due: entry.data.due });
}

/** The revision in force. */
export function newestRevision(postmortem: ToldPostmortem): ToldRevision {
  return postmortem.at(-1) ?? postmortem[0];
}

/** All postmortems, the one that was published last for the first time first. */
export function toldPostmortems(model: SiteModel): ToldPostmortem[] {
  return [...model.postmortems.values()].reverse();
}
