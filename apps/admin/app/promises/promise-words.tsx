import { millisecondsOf } from '@candor/log';
import { Moment } from '../time/moment.tsx';
import type { ShownTime } from '../time/shown-time.server.ts';
import { countdown, lengthInWords } from './countdown.ts';

/** Where a promise stands, for whoever looks: by when, and how long still. */
export function PromiseWords({ due, now }: { readonly due: ShownTime; readonly now: number }) {
  const { phase, milliseconds } = countdown(millisecondsOf(due.instant), now);
  const words = lengthInWords(milliseconds);
  switch (phase) {
    case 'now':
      return (
        <>
          was due at <Moment at={due} />: <strong>kept if you publish within {words}</strong>
        </>
      );
    case 'late':
      return (
        <>
          is <strong>{words} late</strong>, promised by <Moment at={due} />
        </>
      );
    default:
      return (
        <>
          by <Moment at={due} />, <strong>in {words}</strong>
        </>
      );
  }
}

/** The same for whoever listens, without what counts on: it is read aloud when it changes. Empty while there is time. */
export function spokenWords({ due }: { readonly due: ShownTime }, now: number): string {
  const { phase } = countdown(millisecondsOf(due.instant), now);
  switch (phase) {
    case 'calm':
      return '';
    case 'soon':
      return 'The next update is due within five minutes.';
    case 'last':
      return 'The next update is due within a minute.';
    case 'now':
      return 'The next update is due now.';
    case 'late':
      return 'The next update is late.';
  }
}
