import type { FeatureStatus } from '@candor/features';
import { worstOf } from '@candor/features';
import type { Speech } from '../../language/speech.ts';
import { incidentsByMonth } from '../../model/all-incidents/by-month.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { openIncidents, runningMaintenances, statusesNow } from '../../model/status-now.ts';
import type { Tone } from '../words/status-words.ts';
import { STATUS_TONES } from '../words/status-words.ts';

/** How the whole stands: the look and words of its worst feature, and all of it in a sentence. */
export interface Whole {
  readonly tone: Tone;
  readonly title: string;
  readonly sentence: string;
}

/** The look of the whole. */
export function wholeTone(model: SiteModel): Tone {
  const statuses = statusesNow(model);
  if (statuses.length > 0) return STATUS_TONES[worstOf(statuses)];
  const isOpen = openIncidents(model).length > 0;
  if (!isOpen && runningMaintenances(model).length > 0) return 'maintenance';
  return isOpen || hasToldNothing(model) ? 'open' : 'ok';
}

/** The status of the whole, in a language. It follows the features; open incidents are only counted. */
export function wholeOf(model: SiteModel, { text }: Pick<Speech, 'text'>): Whole {
  const tone = wholeTone(model);
  const statuses = statusesNow(model);
  const open = openIncidents(model).length;
  const isMaintained = runningMaintenances(model).length > 0;
  if (statuses.length === 0) {
    if (open > 0) return { tone, title: text('whole.incident'), sentence: text('whole.open', { count: open }) };
    if (isMaintained) return { tone, title: text('whole.maintenance'), sentence: text('whole.maintenance-under-way') };
    if (hasToldNothing(model)) return { tone, title: text('whole.no-word'), sentence: text('whole.nothing-told') };
    return { tone, title: text('whole.quiet'), sentence: text('whole.none-open') };
  }
  const title = text(`feature.${worstOf(statuses)}.title`);
  return { tone, title, sentence: affected() ?? fine() };

  function affected(): string | null {
    const some = statuses.filter((status) => status !== 'operational');
    if (some.length === 0) return null;
    const kinds = new Set(some);
    const being = kinds.size === 1 ? (worstOf(kinds) as Exclude<FeatureStatus, 'operational'>) : 'affected';
    if (some.length === statuses.length) return text(`whole.all.${being}`);
    return text(`whole.some.${being}`, { count: some.length, all: statuses.length });
  }

  function fine(): string {
    if (open > 0) return text('whole.fine-open', { count: open });
    return text(isMaintained ? 'whole.fine-maintained' : 'whole.fine');
  }
}

function hasToldNothing(model: SiteModel): boolean {
  return incidentsByMonth(model).length === 0 && !model.hasMaintenance;
}
