import { Moment } from './moment.tsx';
import type { ShownWindow } from './shown-window.server.ts';

/** From when to when something is planned. */
export function WindowTimes({ window }: { readonly window: ShownWindow }) {
  return (
    <>
      <Moment at={window.from} /> to <Moment at={window.until} />
    </>
  );
}
