import type { RequestApi } from '../../../../src/api/request-api.ts';
import { monthWithYear } from '../../../time/english.server.ts';
import { valueText } from '../figure-text.server.ts';

type Months = Awaited<ReturnType<RequestApi['ask']['incidents']['communication']['query']>>['months'];

/** A month: what stands in the table, and its bar in the picture beside it. */
export type MonthBar = ReturnType<typeof monthBars>[number];

/** Of each month with incidents, how soon readers were told; the longest bar is 1 high. */
export function monthBars(months: Months) {
  const longest = Math.max(1, ...months.map(({ summary }) => summary.spreads.first_word_after_impact.median ?? 0));
  return months.map(({ month, summary: { incidents, spreads, totals } }) => {
    const { first_word_after_impact: first, usual_silence: silence } = spreads;
    return {
      month,
      label: monthWithYear(month),
      /** From 0 for January. */
      place: Number(month.slice(5)) - 1,
      /** Null where no time to the first word is known. */
      height: first.median === null ? null : first.median / longest,
      incidents,
      firstWord: first.median === null ? null : valueText('first_word_after_impact', first.median),
      silence: silence.median === null ? null : valueText('usual_silence', silence.median),
      inTime: totals.promises_kept.total + totals.promises_resolved.total,
      late: totals.promises_late.total,
    };
  });
}
