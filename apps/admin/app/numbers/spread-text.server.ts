import type { Spread } from '@candor/timeline';

/** A spread in words; what is not known is null. */
export type SpreadText = ReturnType<typeof spreadText>;

/** Writes a spread, each value by `text`. */
export function spreadText(spread: Spread, text: (value: number) => string) {
  const { known, notApplicable, invalid, median, lowerQuartile, upperQuartile, lowest, highest } = spread;
  const extreme = (it: Spread['lowest']) => it && { incidentId: it.incidentId, text: text(it.value) };
  return {
    known,
    notApplicable,
    invalid,
    median: median === null ? null : text(median),
    quartiles: lowerQuartile === null || upperQuartile === null ? null : [text(lowerQuartile), text(upperQuartile)],
    lowest: extreme(lowest),
    highest: extreme(highest),
  };
}
