import type { FeatureStatus } from '@candor/features';
import { FEATURE_STATUSES } from '@candor/features';
import type { Json } from './compare.ts';

/** A captured time as milliseconds since 1970. */
export function milliseconds(time: unknown): number {
  return Date.parse(String(time));
}

/** The first update of an incident. */
export function firstUpdate(incident: Json): Json {
  const updates = incident.incident_updates as readonly Json[];
  return updates.at(-1) ?? {};
}

/** How bad a component's status is, from 0. */
export function badness(status: unknown): number {
  return FEATURE_STATUSES.indexOf(status as FeatureStatus);
}

/** The components of which an incident's updates say that their status changed. */
export function changesOf(incident: Json): Set<string> {
  const updates = (incident.incident_updates ?? []) as readonly Json[];
  const affected = updates.flatMap((update) => (update.affected_components ?? []) as readonly Json[]);
  return new Set(affected.filter((it) => it.old_status !== it.new_status).map((it) => String(it.code)));
}

/** What the updates of an incident before this one said last of a component. */
export function saidBefore(within: readonly Json[], code: string): unknown {
  const [incident = {}, update = {}] = within.slice(-2);
  const before = (incident.incident_updates as readonly Json[]).filter(
    (it) => milliseconds(it.created_at) < milliseconds(update.created_at),
  );
  const said = before.flatMap((it) =>
    ((it.affected_components ?? []) as readonly Json[]).filter((of) => of.code === code),
  );
  return said[0]?.new_status ?? 'operational';
}

/** When the updates of an incident were written. */
export function toldIn(incident: Json = {}): Set<number> {
  return new Set(((incident.incident_updates ?? []) as readonly Json[]).map((it) => milliseconds(it.created_at)));
}

/** A text into which HTML's line breaks were written, with real ones. */
export function withBreaks(text: unknown): string {
  return String(text).replace(/\s*<br ?\/?>\s*/g, '\n');
}

/** The words of a text, without what Markdown and its plain form write differently. */
export function words(text: unknown): string {
  return String(text)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replace(/^\s*[*-]\s+/gm, '- ')
    .replace(/[\s*_]+/g, ' ')
    .trim();
}
