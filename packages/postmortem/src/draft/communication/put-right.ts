import { CORRECTION_WORDS } from '@candor/incidents';
import { firstSentence } from '@candor/markdown';
import type { CorrectionRow, Timeline, UpdateRow, WithdrawalRow } from '@candor/timeline';
import type { Block, Cell } from '../../document.ts';
import { tabular } from '../phrases.ts';

const COLUMNS = ['Put right (UTC)', 'Update of (UTC)', 'What', 'Why', 'Source'];

/** What was corrected and withdrawn of what readers were told, each with its reason; nothing where nothing was. */
export function putRightBlocks({ byRecorded }: Timeline): Block[] {
  const updates = byRecorded.filter((row) => row.kind === 'update');
  const rows = byRecorded.flatMap((row) =>
    row.kind === 'correction' || row.kind === 'withdrawal' ? [rowOf(row, updates)] : [],
  );
  return rows.length === 0 ? [] : [{ kind: 'table', columns: COLUMNS, rows }];
}

function rowOf(row: CorrectionRow | WithdrawalRow, updates: readonly UpdateRow[]): Cell[] {
  const update = updates.find(({ id }) => id === row.updateId);
  const [what, why] =
    row.kind === 'correction' ? [`corrected: ${CORRECTION_WORDS[row.change]}`, row.reason] : ['withdrawn', row.text];
  const reason = firstSentence(why, { day: row.recordedAt.slice(0, 10) });
  return [tabular(row.recordedAt), update ? tabular(update.recordedAt) : '', what, reason, [row.source]];
}
