import { ActionItemId } from '@candor/log';
import { Said } from '../commands/command-id.ts';
import { publisherProcedure, responderProcedure, router, viewerProcedure } from '../trpc/trpc.ts';
import {
  ActionItemSaid,
  AddActionItemInput,
  ChangeActionItemInput,
  changeActionItem,
  DropActionItemInput,
  FinishActionItemInput,
  ReopenActionItemInput,
} from './change-action-item.ts';
import {
  changeCommitment,
  DropCommitmentInput,
  KeepCommitmentInput,
  MakeCommitmentInput,
  MoveCommitmentInput,
} from './change-commitment.ts';
import { ActionItemExport, exportActionItems } from './export-action-items.ts';
import { ActionItemBoard, ActionItemFilter, ListActionItemsInput, listActionItems } from './list-action-items.ts';

export const actionItemsRouter = router({
  list: viewerProcedure
    .input(ListActionItemsInput)
    .output(ActionItemBoard)
    .query(({ ctx, input }) => listActionItems(ctx, input)),
  export: viewerProcedure
    .input(ActionItemFilter)
    .output(ActionItemExport)
    .query(({ ctx, input }) => exportActionItems(ctx, input)),
  add: responderProcedure
    .input(AddActionItemInput)
    .output(ActionItemSaid)
    .mutation(({ ctx, input }) =>
      changeActionItem(ctx, input, { ...input, type: 'AddActionItem', itemId: ActionItemId.parse(ctx.newId()) }),
    ),
  change: responderProcedure
    .input(ChangeActionItemInput)
    .output(ActionItemSaid)
    .mutation(({ ctx, input }) => changeActionItem(ctx, input, { ...input, type: 'ChangeActionItem' })),
  finish: responderProcedure
    .input(FinishActionItemInput)
    .output(ActionItemSaid)
    .mutation(({ ctx, input }) => changeActionItem(ctx, input, { ...input, type: 'FinishActionItem' })),
  drop: responderProcedure
    .input(DropActionItemInput)
    .output(ActionItemSaid)
    .mutation(({ ctx, input }) => changeActionItem(ctx, input, { ...input, type: 'DropActionItem' })),
  reopen: responderProcedure
    .input(ReopenActionItemInput)
    .output(ActionItemSaid)
    .mutation(({ ctx, input }) => changeActionItem(ctx, input, { ...input, type: 'ReopenActionItem' })),
  commit: publisherProcedure
    .input(MakeCommitmentInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeCommitment(ctx, input, { ...input, type: 'MakeCommitment' })),
  move: publisherProcedure
    .input(MoveCommitmentInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeCommitment(ctx, input, { ...input, type: 'MoveCommitment' })),
  keep: publisherProcedure
    .input(KeepCommitmentInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeCommitment(ctx, input, { ...input, type: 'KeepCommitment' })),
  dropCommitment: publisherProcedure
    .input(DropCommitmentInput)
    .output(Said)
    .mutation(({ ctx, input }) => changeCommitment(ctx, input, { ...input, type: 'DropCommitment' })),
});
