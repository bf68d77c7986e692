import type { Clock } from '../../time/shown-time.server.ts';
import type { ApiRow } from './shown-row.server.ts';

/** What became of an entry that was just saved. */
export type SaidView = NonNullable<ReturnType<typeof saidOf>>;

/** Looks an entry up by its index; null when there is none among the rows. */
export function saidOf(
  rows: readonly (Pick<ApiRow, 'source' | 'recordedAt' | 'onPage' | 'onPageSince'> & { readonly kind?: string })[],
  said: number | null,
  clock: Clock,
) {
  const row = said === null ? undefined : rows.find((it) => it.source.index === said);
  if (!row) return null;
  const since = row.onPageSince && clock.exact(row.onPageSince);
  return {
    savedAt: clock.exact(row.recordedAt),
    isOnPage: row.onPage,
    since,
    isWithdrawal: row.kind === 'withdrawal',
  };
}
