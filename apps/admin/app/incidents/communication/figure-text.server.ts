import type { FigureName, WhyNot } from '@candor/timeline';
import { COUNTS, WHY_NOT } from '@candor/timeline';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { durationWords } from '../../time/english.server.ts';

/** The numbers of an incident, as the api tells them in a list. */
export type BareFigures = Awaited<
  ReturnType<RequestApi['ask']['incidents']['communication']['query']>
>['incidents'][number]['figures'];

/** A number in words: `14 min`, `3`; or why there is none. */
export function figureText(name: FigureName, figure: BareFigures[FigureName]): string {
  if (figure.state === 'known') return valueText(name, figure.value);
  if (figure.state === 'invalid') return 'invalid (a milestone is marked after the first word)';
  return `not applicable (${WHY_NOT[figure.why as WhyNot]})`;
}

/** A value of a number in words. */
export function valueText(name: FigureName, value: number): string {
  return isCount(name) ? String(value) : durationWords(value);
}

function isCount(name: FigureName): boolean {
  return name === 'updates' || (COUNTS as readonly string[]).includes(name);
}
