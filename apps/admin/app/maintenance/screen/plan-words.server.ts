import type { MaintenancePlan } from '@candor/incidents';
import type { Clock } from '../../time/shown-time.server.ts';
import { shownWindow } from '../../time/shown-window.server.ts';

/** The names of features by id. */
export type Names = ReadonlyMap<string, string>;

/** What a new plan changes, a sentence each. */
export function planChangeWords(before: MaintenancePlan, plan: MaintenancePlan, clock: Clock, names: Names): string[] {
  const { from, until } = shownWindow(clock, plan);
  const added = plan.features.filter((it) => !before.features.includes(it));
  const dropped = before.features.filter((it) => !plan.features.includes(it));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const isBeginMoved = before.scheduledFor !== plan.scheduledFor;
  const isEndMoved = before.scheduledUntil !== plan.scheduledUntil;
  return [
    isBeginMoved && `Now ${from.text} to ${until.text}.`,
    isEndMoved && !isBeginMoved && `Now until ${until.text}.`,
    added.length > 0 && `Also on ${named(added)}.`,
    dropped.length > 0 && `No longer on ${named(dropped)}.`,
    before.startsByItself !== plan.startsByItself &&
      (plan.startsByItself ? 'It begins by itself.' : 'Somebody says when it begins.'),
    before.endsByItself !== plan.endsByItself &&
      (plan.endsByItself ? 'It ends by itself.' : 'Somebody says when it ends.'),
  ].filter((it) => it !== false);
}
