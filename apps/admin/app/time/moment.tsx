import type { ShownTime } from './shown-time.server.ts';

/** A time in the page's zone; the whole date stands in its title. */
export function Moment({ at }: { readonly at: ShownTime }) {
  return (
    <time dateTime={at.instant} title={at.whole}>
      {at.text}
    </time>
  );
}
