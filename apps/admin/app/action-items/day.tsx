import type { DayView } from './item-view.server.ts';

/** A day in the page's zone. */
export function Day({ day }: { readonly day: DayView }) {
  return <time dateTime={day.iso}>{day.text}</time>;
}
