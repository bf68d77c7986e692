import { useParams, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { Pulse } from './pulse.ts';

const QUIET_MS = 5_000;
const EAGER_MS = 1_000;
const HIDDEN_MS = 30_000;

/** The stamps of what is shown now. */
export interface ShownStamps {
  readonly frame: string;
  /** Of the incident or maintenance that the screen is about. */
  readonly subject: string | null;
  /** Whether something was saved that is not on the page yet. */
  readonly isCatchingUp: boolean;
  /** Whether somebody relies on this tab while they look at another: for a promise, or an alarm. */
  readonly isWatched: boolean;
}

/**
 * Looks every few seconds whether the screen still shows how things are, and loads its data anew when not. Nothing
 * that is being typed is touched. Returns what keeps it from looking.
 */
export function usePulse(shown: ShownStamps): Pulse['state'] {
  const { incidentId, maintenanceId } = useParams();
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<Pulse['state']>('well');
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ending = new AbortController();
    const look = async () => {
      const pulse =
        document.hidden && !latest.current.isWatched ? null : await feel({ incidentId, maintenanceId }, ending.signal);
      if (ending.signal.aborted) return;
      if (pulse) setState(pulse.state);
      if (pulse?.state === 'well' && isOld(latest.current, pulse)) revalidate();
      timer = setTimeout(look, document.hidden ? HIDDEN_MS : latest.current.isCatchingUp ? EAGER_MS : QUIET_MS);
    };
    const lookAtOnce = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(look);
      else timer = setTimeout(look, HIDDEN_MS);
    };
    timer = setTimeout(look, EAGER_MS);
    document.addEventListener('visibilitychange', lookAtOnce);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAtOnce);
      ending.abort();
    };
  }, [incidentId, maintenanceId, revalidate]);
  return state;
}

interface Subject {
  readonly incidentId: string | undefined;
  readonly maintenanceId: string | undefined;
}

async function feel({ incidentId, maintenanceId }: Subject, signal: AbortSignal): Promise<Pulse> {
  const asked = new URLSearchParams();
  if (incidentId) asked.set('incident', incidentId);
  if (maintenanceId) asked.set('maintenance', maintenanceId);
  try {
    const response = await fetch(`/pulse?${asked}`, { signal });
    return Pulse.parse(await response.json());
  } catch {
    return { state: 'unreachable', frame: null, subject: null };
  }
}

function isOld(shown: ShownStamps, pulse: Pulse): boolean {
  return pulse.frame !== shown.frame || (shown.subject !== null && pulse.subject !== shown.subject);
}
