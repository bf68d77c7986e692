import type { CommitmentCommand } from '@candor/incidents';
import {
  DropCommitment,
  decideCommitment,
  KeepCommitment,
  MakeCommitment,
  MoveCommitment,
  postmortemStream,
} from '@candor/incidents';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting, Command, Work } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';
import { loadToday } from './load-today.ts';

const command = { commandId: CommandId };

export const MakeCommitmentInput = MakeCommitment.extend(command);
export const MoveCommitmentInput = MoveCommitment.extend(command);
export const KeepCommitmentInput = KeepCommitment.extend(command);
export const DropCommitmentInput = DropCommitment.extend(command);

/** Tells readers what is going to be done after an incident, another day for it, or how it ended. */
export function changeCommitment(acting: Acting, input: Command, asked: CommitmentCommand): Promise<Said> {
  return execute(acting, { type: asked.type, input }, async (work) => {
    if (!(await loadIncident(work.tx, asked.incidentId))) throw incidentNotFound();
    return said(await appendToCommitment(work, asked));
  });
}

/** Decides on a commitment, and appends what comes of it, in a command's transaction. */
export async function appendToCommitment({ tx, at, append }: Work, asked: CommitmentCommand) {
  const draft = await loadPostmortemDraft(tx, asked.incidentId);
  const events = decideCommitment(draft, asked, { ...at, today: await loadToday(tx, at.now) });
  return append(postmortemStream(asked.incidentId), events);
}
