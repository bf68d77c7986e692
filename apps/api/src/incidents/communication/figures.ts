import type { Figure, FigureName, Figures } from '@candor/timeline';
import { bareFigure, COUNTS, MEASURES } from '@candor/timeline';
import { z } from 'zod';

const NAMES = z.enum([...MEASURES, ...COUNTS]);

/** A number of how an incident was told, in milliseconds unless it is a count; or why there is none. */
const BareFigureView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('known'), value: z.number().int() }),
  z.object({ state: z.literal('not-applicable'), why: z.string() }),
  z.object({ state: z.literal('invalid') }),
]);

/** Where a number stands written: its place in the log, and its public entry. */
const Source = z.object({ sequence: z.number().int(), index: z.number().int().nullable() });

/** The numbers of an incident. */
export const BareFigures = z.record(NAMES, BareFigureView);

/** The same, each with the events that it rests on; none where it does not apply. */
export const FiguresView = z.record(NAMES, z.object({ figure: BareFigureView, sources: z.array(Source) }));

/** The figures as `BareFigures` has them. */
export function bareFigures(figures: Figures): z.infer<typeof BareFigures> {
  return mapped(figures, bareFigure);
}

/** The figures as `FiguresView` has them. */
export function figuresView(figures: Figures): z.infer<typeof FiguresView> {
  return mapped(figures, (figure) => ({
    figure: bareFigure(figure),
    sources: 'sources' in figure ? [...figure.sources] : [],
  }));
}

function mapped<Shown>(figures: Figures, show: (figure: Figure) => Shown): Record<FigureName, Shown> {
  return Object.fromEntries(NAMES.options.map((name) => [name, show(figures[name])])) as Record<FigureName, Shown>;
}
