import {
  AddActionItem,
  ChangeActionItem,
  DropActionItem,
  DropCommitment,
  FinishActionItem,
  KeepCommitment,
  MakeCommitment,
  MoveCommitment,
  ReopenActionItem,
} from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { typedItem } from '../fields/typed-item.server.ts';

type Items = RequestApi['ask']['actionItems'];

/** Adds an action item; the team alone sees it. */
const addItem: Handler = async ({ api, fields, params }) => {
  const { incidentId = '' } = params;
  const input = parsed(AddActionItem, { ...typedItem(fields), incidentId });
  const { itemId } = await api.ask.actionItems.add.mutate({ ...input, ...commandIn(fields) });
  return back(incidentId, itemId, 'added');
};

/** What each form of an action item does. */
export const ITEM_HANDLERS: Readonly<Record<string, Handler>> = {
  'add-item': addItem,
  'change-item': change(ChangeActionItem, 'changed', (items, input) => items.change.mutate(input)),
  'finish-item': change(FinishActionItem, 'done', (items, input) => items.finish.mutate(input)),
  'drop-item': change(DropActionItem, 'dropped', (items, input) => items.drop.mutate(input)),
  'reopen-item': change(ReopenActionItem, 'open', (items, input) => items.reopen.mutate(input)),
  commit: change(MakeCommitment, 'told', (items, input) => items.commit.mutate(input)),
  move: change(MoveCommitment, 'told', (items, input) => items.move.mutate(input)),
  keep: change(KeepCommitment, 'told', (items, input) => items.keep.mutate(input)),
  'drop-commitment': change(DropCommitment, 'told', (items, input) => items.dropCommitment.mutate(input)),
};

type Identified = { readonly incidentId: string; readonly itemId: string };

function change<Schema extends z.ZodType<Identified>>(
  schema: Schema,
  became: string,
  send: (items: Items, input: z.output<Schema> & { commandId: string }) => Promise<unknown>,
): Handler {
  return async ({ api, fields, params }) => {
    const { incidentId = '' } = params;
    const input = parsed(schema, { ...fields, ...typedItem(fields), incidentId });
    await send(api.ask.actionItems, { ...input, ...commandIn(fields) });
    return back(incidentId, input.itemId, became);
  };
}

function commandIn({ commandId = '' }: Acting['fields']): { commandId: string } {
  return { commandId };
}

function back(incidentId: string, itemId: string, became: string): Response {
  return redirect(`/incidents/${incidentId}/action-items?item=${itemId}&became=${became}#saved`, 303);
}
