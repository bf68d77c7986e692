import type { FeatureStatus } from '@candor/features';
import { FEATURE_STATUSES, worstOf } from '@candor/features';
import type { Impact, Incident } from '@candor/incidents';
import { isOpen } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import { saidAtWorst } from '../../model/recurrence.ts';
import type { ToldIncident, ToldName } from '../../model/told-incident.ts';
import { dayOfWords, updatesOf } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { wordsHere } from '../timeline/wording.ts';
import { durationWords } from '../words/duration-words.ts';
import { excerpt } from '../words/excerpt.ts';
import { stateMark } from '../words/state.ts';
import type { Tone } from '../words/status-words.ts';
import { IMPACT_TONES, STATUS_TONES } from '../words/status-words.ts';

/** An incident as it stands, or stood. */
interface Stood {
  readonly state: Pick<Incident, 'status' | 'claims' | 'worst' | 'impactOverride'>;
}

/** How an incident stands, in one mark: "Major outage · identified", "Resolved". */
export function incidentMark({ say }: PageContext, incident: Stood): Markup {
  const { status } = incident.state;
  if (status === 'resolved') return stateMark('ok', say('incident.status.resolved'));
  const { tone, title } = standing(incident);
  return stateMark(tone, say('incident.mark', { standing: say(title), being: say(`incident.being.${status}`) }));
}

/** How an open incident stands: its look, and what says so. */
export interface Standing {
  readonly tone: Tone;
  readonly title:
    | `impact.${Impact}`
    | `feature.${FeatureStatus}.title`
    | 'incident.unclaimed'
    | 'incident.working-again';
}

/** How an open incident stands: as was set by hand, else by the worst that it claims now. */
export function standing({ state }: Stood): Standing {
  const { impactOverride: impact } = state;
  if (impact !== null) return { tone: IMPACT_TONES[impact], title: `impact.${impact}` };
  const claimed = worstOf(Object.values(state.claims));
  if (claimed !== 'operational') return { tone: STATUS_TONES[claimed], title: `feature.${claimed}.title` };
  if (state.worst === 'operational') return { tone: 'open', title: 'incident.unclaimed' };
  return { tone: 'ok', title: 'incident.working-again' };
}

/** A feature that an incident touched, and the status to show for it. */
export interface Affected {
  readonly id: FeatureId;
  readonly name: ToldName;
  readonly status: FeatureStatus;
}

/** The features of an open incident as they are now, of a resolved one at their worst; the worst come first. */
export function affectedBy(incident: ToldIncident): Affected[] {
  const shown = isOpen(incident.state) ? incident.state.claims : Object.fromEntries(saidAtWorst(incident));
  const all = [...incident.names].map(([id, name]) => ({ id, name, status: shown[id] ?? 'operational' }) as const);
  return all.sort((one, other) => FEATURE_STATUSES.indexOf(other.status) - FEATURE_STATUSES.indexOf(one.status));
}

/** How long a resolved incident lasted in words; null while it is open, or where its clocks contradict each other. */
export function lasted(ctx: PageContext, { state }: ToldIncident): string | null {
  if (state.resolvedAt === null || state.resolvedAt < state.startedAt) return null;
  return durationWords(ctx, millisecondsOf(state.resolvedAt) - millisecondsOf(state.startedAt));
}

/** How the newest word begins, as plain text of at most so many characters. */
export function newestWords(ctx: PageContext, incident: ToldIncident, most: number): string {
  const newest = updatesOf(incident).at(-1);
  return newest ? excerpt(wordsHere(ctx, newest), { most, day: dayOfWords(newest) }) : '';
}
