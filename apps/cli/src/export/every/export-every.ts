import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { IncidentId } from '@candor/log';
import { CannotPrint } from '@candor/pdf';
import { TRPCClientError } from '@trpc/client';
import type { ApiClient } from '../../api/client.ts';
import { withApi } from '../../api/with-key.ts';
import { readRelease } from '../../backup/release.ts';
import type { Settings } from '../../env.ts';
import { Refused } from '../../env.ts';
import { codeOf, untilAskedToStop } from '../../start/until-asked-to-stop.ts';
import type { Form } from '../make-document.ts';
import { makeDocument } from '../make-document.ts';
import { writeWhole } from '../write-whole.ts';
import { countUp, numberInWords } from './counting.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './ledger.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_FAILURES_IN_A_ROW = 3;

/** What became of one incident in a run. */
type Outcome = 'written' | 'current';

/**
 * Exports the postmortem of every incident into a folder, one after the other: what is current there is left as it is, so
 * a second run goes on where the first one stopped. Asked to stop, it finishes the one at hand. Sets the exit code.
 */
export async function exportEvery(settings: Settings, form: Form, folder: string): Promise<void> {
  const run = { folder, form, ledger: openLedger(folder, form), release: readRelease() };
  let stoppedBy: NodeJS.Signals | null = null;
  void untilAskedToStop().then((signal) => {
    stoppedBy = signal;
  });
  await withApi(
    settings,
    async (api) => {
      const { incidentIds, position } = await api.postmortems.exportable.query();
      const counts = { written: 0, current: 0, failed: 0 };
      const progress = countUp('Postmortems', incidentIds.length);
      let inARow = 0;
      for (const incidentId of incidentIds) {
        if (stoppedBy !== null) break;
        try {
          counts[await exportNext(api, run, { incidentId, position })] += 1;
          inARow = 0;
        } catch (error) {
          inARow += 1;
          if (inARow === MOST_FAILURES_IN_A_ROW || !isItsOwn(error)) throw error;
          counts.failed += 1;
          progress.end();
          process.stderr.write(`${incidentId}: ${(error as Error).message}\n`);
        }
        progress.at(counts.written + counts.current + counts.failed);
      }
      progress.end();
      tell(folder, counts, incidentIds.length);
      process.exitCode = stoppedBy !== null ? codeOf(stoppedBy) : counts.failed > 0 ? 1 : 0;
    },
    { role: 'viewer', lastsMs: DAY_MS },
  );
}

interface Run {
  readonly folder: string;
  readonly form: Form;
  readonly ledger: Ledger;
  readonly release: string;
}

async function exportNext(
  api: ApiClient,
  { folder, form, ledger, release }: Run,
  { incidentId, position }: { readonly incidentId: IncidentId; readonly position: string },
): Promise<Outcome> {
  const before = ledger.find(incidentId);
  const isThere = before !== undefined && existsSync(path.join(folder, before.file));
  if (isThere && before.position === position && before.release === release) return 'current';
  const { fileName, content, ...made } = await makeDocument(api, form, {
    incidentId,
    known: isThere ? before.digest : undefined,
  });
  if (content !== null) writeWhole(path.join(folder, fileName), content);
  ledger.put({ incidentId, file: content === null ? (before?.file ?? fileName) : fileName, release, ...made });
  if (content !== null && before && before.file !== fileName) rmSync(path.join(folder, before.file), { force: true });
  return content === null ? 'current' : 'written';
}

/** Whether it went wrong for this one alone, and the next may go well: not when the api is gone or lets nobody in. */
function isItsOwn(error: unknown): boolean {
  if (error instanceof TRPCClientError) return error.data?.httpStatus >= 500;
  return error instanceof Refused || error instanceof CannotPrint;
}

function tell(folder: string, counts: Readonly<Record<Outcome | 'failed', number>>, total: number): void {
  const { written, current, failed } = counts;
  const parts = [`${numberInWords(written)} written`, `${numberInWords(current)} current`];
  if (failed > 0) parts.push(`${numberInWords(failed)} failed`);
  const left = total - written - current - failed;
  const last = left > 0 ? ` Stopped with ${numberInWords(left)} left: run it again to go on.` : '';
  process.stdout.write(`${numberInWords(total)} postmortems in ${folder}: ${parts.join(', ')}.${last}\n`);
}
