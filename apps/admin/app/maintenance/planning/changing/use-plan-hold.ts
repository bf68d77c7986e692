import { useState } from 'react';
import type { Answer } from '../../../forms/answer.ts';
import type { MaintenanceScreenView } from '../../screen/maintenance-view.server.ts';

/** What the writer of a new plan goes by. */
export interface HeldPlan {
  /** The newest public entry that a person wrote. */
  readonly after: number;
  readonly isBegun: boolean;
  readonly planned: MaintenanceScreenView['planned'];
}

/** Refusals that tell the writer what changed, so that the form goes on from how things are now. */
const TOLD = new Set(['newer-update', 'maintenance-begun']);

/**
 * Holds the plan as it stood when the writer began, until the form is sent: what others publish and the clock begins
 * meanwhile must not change what the typed words mean.
 */
export function usePlanHold({ maintenance, planned }: MaintenanceScreenView, answer: Answer | null) {
  const live: HeldPlan = { after: maintenance.lastSaid, isBegun: maintenance.running, planned };
  const told = answer !== null && TOLD.has(answer.code ?? '') ? answer : null;
  const [began, setBegan] = useState<{ readonly held: HeldPlan; readonly told: string | null } | null>(() =>
    answer === null || told ? null : { held: { ...live, ...asSent(answer) }, told: null },
  );
  const isHeld = began !== null && (told === null || began.told === told.id);
  const held = isHeld ? began.held : live;
  const hold = (plan: HeldPlan) => setBegan({ held: plan, told: told?.id ?? null });
  return {
    ...held,
    /** What was published behind this is new to the writer. */
    shownBehind: told ? Number(told.fields.after) : held.after,
    /** Whether somebody published, or the work began, since the writer began. */
    isBehind: held.after < live.after || held.isBegun !== live.isBegun,
    hasBegunMeanwhile: live.isBegun && !held.isBegun,
    isTyped: began !== null,
    catchUp: () => hold(live),
    onInput: () => {
      if (!isHeld) hold(live);
    },
  };
}

function asSent({ fields }: Answer): Pick<HeldPlan, 'after' | 'isBegun'> {
  return { after: Number(fields.after), isBegun: fields.scheduledFor === undefined };
}
