import type { ActionItemCommand } from '@candor/incidents';
import {
  AddActionItem,
  ChangeActionItem,
  DropActionItem,
  decideActionItem,
  FinishActionItem,
  postmortemStream,
  ReopenActionItem,
} from '@candor/incidents';
import { ActionItemId } from '@candor/log';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import type { z } from 'zod';
import { CommandId, Said } from '../commands/command-id.ts';
import type { Acting, Command } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';

const command = { commandId: CommandId };

export const AddActionItemInput = AddActionItem.extend(command);
export const ChangeActionItemInput = ChangeActionItem.extend(command);
export const FinishActionItemInput = FinishActionItem.extend(command);
export const DropActionItemInput = DropActionItem.extend(command);
export const ReopenActionItemInput = ReopenActionItem.extend(command);
export const ActionItemSaid = Said.extend({ itemId: ActionItemId });

/** Adds, changes, ends or reopens an action item, inside the team; answers with its id. */
export function changeActionItem(
  acting: Acting,
  input: Command,
  asked: ActionItemCommand,
): Promise<z.infer<typeof ActionItemSaid>> {
  const { type, incidentId, itemId } = asked;
  return execute(acting, { type, input }, async ({ tx, at, append }) => {
    if (!(await loadIncident(tx, incidentId))) throw incidentNotFound();
    const events = decideActionItem(await loadPostmortemDraft(tx, incidentId), asked, at);
    return { ...said(await append(postmortemStream(incidentId), events)), itemId };
  });
}
