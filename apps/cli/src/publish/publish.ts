import { realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused, readSettings } from '../env.ts';
import { numberInWords } from '../export/every/counting.ts';
import { codeOf, untilAskedToStop } from '../start/until-asked-to-stop.ts';
import { showProgress } from '../terminal/progress.ts';
import type { Bringing, Brought } from './bring-over.ts';
import { follow } from './follow.ts';
import { bringOnce } from './once.ts';
import { Stopped } from './problems.ts';
import { sayWhatIsBeyond } from './source/beyond.ts';
import { openPublished } from './source/published.ts';
import { openTarget } from './target/target.ts';

/** How long a new policy lies there before pages of it are shown: for whoever watches the file to have it loaded. */
const POLICY_MS = 2_000;

/**
 * `candor publish DIR [--watch]`: a copy of what is published, for a host of static files. The exit code is 0 when the copy
 * shows what is published, 1 when it does not, 130 when Ctrl-C left it as it was.
 */
export async function publish(directory: string, { watch = false }: { readonly watch?: boolean }): Promise<void> {
  const settings = readSettings(process.env);
  const from = openPublished(path.join(settings.data, 'published'));
  const target = path.resolve(directory);
  refuseOverlap(from.directory, target);
  let stoppedBy: NodeJS.Signals | null = null;
  void untilAskedToStop().then((signal) => {
    stoppedBy = signal;
  });
  const to = await openTarget(target);
  const progress = showProgress('Reading');
  const bringing: Bringing = {
    from,
    to,
    isStopped: () => stoppedBy !== null,
    onProgress: progress.at,
    letPolicyLoad: () => pause(POLICY_MS),
  };
  try {
    if (watch) await followUntilStopped(bringing, progress.end);
    else {
      const brought = await bringOnce(bringing, complain).finally(progress.end);
      process.stdout.write(`${target} ${summaryOf(brought)}\n${hintOf(brought)}`);
      const beyond = await sayWhatIsBeyond(settings.database, brought.state.root.index);
      if (beyond) complain(beyond);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.stderr.write(`candor: Stopped. ${target} is as it was.\n`);
    process.exitCode = codeOf(stoppedBy ?? 'SIGINT');
  } finally {
    await to.release();
  }
}

async function followUntilStopped(bringing: Bringing, endProgress: () => void): Promise<void> {
  const { directory } = bringing.to;
  process.stdout.write(`Following ${bringing.from.directory} into ${directory}. Ctrl-C ends it.\n`);
  const isNewest = await follow(bringing, {
    onBrought(brought) {
      endProgress();
      process.stdout.write(`${clock()}  ${summaryOf(brought)}\n${hintOf(brought)}`);
    },
    onTrouble(sentence) {
      endProgress();
      complain(sentence ?? 'That is over.');
    },
  });
  process.stdout.write(isNewest ? `${directory} shows all that is published.\n` : '');
  if (!isNewest) complain(`Stopped. ${directory} does not show all that is published.`);
  process.exitCode = isNewest ? 0 : 1;
}

function summaryOf({ state: { root }, written, removed }: Brought): string {
  const files = `${numberInWords(written)} ${written === 1 ? 'file' : 'files'} written`;
  return `shows entry ${root.index} (${root.head.slice(0, 8)}): ${files}, ${numberInWords(removed)} removed.`;
}

function hintOf({ isPolicyNew }: Brought): string {
  return isPolicyNew ? 'The policy of the pages is another one: reload nginx, if it serves them.\n' : '';
}

function complain(sentence: string): void {
  process.stderr.write(`candor: ${sentence}\n`);
}

function clock(): string {
  return new Date().toISOString().slice(11, 19);
}

function refuseOverlap(published: string, target: string): void {
  const [source, copy] = [realOf(published), realOf(target)];
  if (copy === source || copy.startsWith(`${source}${path.sep}`))
    throw new Refused(`${target} is what is published itself. Name another directory: it becomes a copy.`);
}

/** A path without links, as far as it is there. */
function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realOf(parent), path.basename(file));
  }
}
