import { millisecondsOf } from '@candor/log';
import type { ReactNode } from 'react';
import type { Phase } from './countdown.ts';
import { countdown } from './countdown.ts';
import type { OpenPromiseView } from './open-promises.server.ts';

const LOOKS: Readonly<Record<Phase, string>> = {
  calm: 'bg-card',
  soon: 'bg-warm',
  last: 'bg-warm',
  now: 'bg-warm',
  late: 'bg-alarm',
};

/** A bar in the colour of a promise: quiet while there is time, warm from five minutes before, red when it is late. */
export function PromiseBar({
  due,
  now,
  label,
  children,
}: Pick<OpenPromiseView, 'due'> & { readonly now: number; readonly label: string; readonly children: ReactNode }) {
  const { phase } = countdown(millisecondsOf(due.instant), now);
  return (
    <section
      aria-label={label}
      data-phase={phase}
      className={`grid gap-x-3 gap-y-1 border-b px-4 py-2 ${LOOKS[phase]}`}
    >
      {children}
    </section>
  );
}
