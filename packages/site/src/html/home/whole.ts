import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import type { SiteModel } from '../../model/site-model.ts';
import { openIncidents, runningMaintenances, statusesNow, toldIncidents } from '../../model/status-now.ts';
import type { StatusWords } from '../words/status-words.ts';
import { STATUS_WORDS } from '../words/status-words.ts';

/** How the whole stands: the look and words of its worst feature, and all of it in a sentence. */
export interface Whole extends Pick<StatusWords, 'tone' | 'title'> {
  readonly sentence: string;
}

/** The status of the whole. It follows the features; open incidents are only counted. */
export function wholeOf(model: SiteModel): Whole {
  const statuses = statusesNow(model);
  const open = openIncidents(model).length;
  const isMaintained = runningMaintenances(model).length > 0;
  if (statuses.length === 0) {
    if (open === 0 && isMaintained)
      return { tone: 'maintenance', title: 'Maintenance', sentence: 'Maintenance is under way' };
    if (toldIncidents(model).length === 0 && !model.hasMaintenance)
      return { tone: 'open', title: 'No word yet', sentence: 'Nothing has been told here yet' };
    const sentence = open === 0 ? 'No incident is open' : count(open, 'incident is open', 'incidents are open');
    return { tone: open === 0 ? 'ok' : 'open', title: open === 0 ? 'All quiet' : 'Incident', sentence };
  }
  const { tone, title } = STATUS_WORDS[worstOf(statuses)];
  const affected = statuses.filter((status) => status !== 'operational');
  return {
    tone,
    title,
    sentence: affected.length > 0 ? affectedSentence(affected, statuses.length) : fineSentence(open, isMaintained),
  };
}

function fineSentence(open: number, isMaintained: boolean): string {
  if (open === 0) return isMaintained ? 'Everything is working; maintenance is under way' : 'Everything is working';
  return `Everything is working; ${count(open, 'incident is still open', 'incidents are still open').toLowerCase()}`;
}

function affectedSentence(affected: readonly FeatureStatus[], all: number): string {
  const kinds = new Set(affected);
  const being = kinds.size === 1 ? STATUS_WORDS[worstOf(kinds)].being : 'affected';
  if (affected.length === all) return `Everything is ${being}`;
  return count(affected.length, `of ${all} features is ${being}`, `of ${all} features are ${being}`);
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `One ${one}` : `${number} ${many}`;
}
