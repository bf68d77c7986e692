import { millisecondsOf } from '@candor/log';
import { useEffect, useRef } from 'react';
import type { OpenPromiseView } from '../open-promises.server.ts';
import { claim } from './claim.ts';
import { showNotification, sound } from './ring.ts';
import { ringsAt } from './rings.ts';
import { useAlarm } from './use-alarm.ts';

/** Rings at the moments of every open promise, where this browser was asked to. */
export function PromiseAlarm({
  promises,
  now,
}: {
  readonly promises: readonly OpenPromiseView[];
  readonly now: number;
}) {
  const { isOn, hasSound } = useAlarm();
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (!isOn) return;
    const known = promises.map(({ incidentId, title, due }) => ({
      ...{ incidentId, title, by: due.text },
      due: millisecondsOf(due.instant),
    }));
    for (const ring of ringsAt(now, known)) {
      if (tried.current.has(ring.key)) continue;
      tried.current.add(ring.key);
      void claim(ring.key).then((isOurs) => {
        if (isOurs && showNotification(ring) && hasSound) sound();
      });
    }
  }, [isOn, hasSound, promises, now]);
  return null;
}
