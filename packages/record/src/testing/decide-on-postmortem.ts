import type { Incident, PostmortemDraft, PostmortemEvent } from '@candor/incidents';
import {
  decideActionItem,
  decideCommitment,
  decidePostmortem,
  decidePublication,
  decideReview,
  declinePostmortem,
  runOutPostmortem,
  titleOf,
} from '@candor/incidents';
import type { Decided, Deciding } from '@candor/log';
import type { Command, PostmortemCommand } from './command.ts';

/** What a command on a postmortem may know: the draft as it stands, and its incident where there is one. */
export interface AboutPostmortem extends Deciding {
  readonly draft: PostmortemDraft;
  readonly incident: Incident | undefined;
  /** How many approvals it takes to publish one. */
  readonly approvalsNeeded: number;
}

const ON_POSTMORTEM: Readonly<Record<PostmortemCommand['type'], true>> = {
  DeclinePostmortem: true,
  RunOutPostmortem: true,
  SavePostmortemDraft: true,
  AddActionItem: true,
  ChangeActionItem: true,
  FinishActionItem: true,
  DropActionItem: true,
  ReopenActionItem: true,
  MakeCommitment: true,
  MoveCommitment: true,
  KeepCommitment: true,
  DropCommitment: true,
  RunOutCommitment: true,
  AskForReview: true,
  AskForChanges: true,
  ApprovePostmortem: true,
  PublishPostmortem: true,
};

/** Whether a command is one on a postmortem. */
export function isOnPostmortem(command: Command): command is PostmortemCommand {
  return Object.hasOwn(ON_POSTMORTEM, command.type);
}

/** What a command makes of a postmortem; nothing where it takes an incident and there is none. Throws the domain's refusals. */
export function decideOnPostmortem(
  command: PostmortemCommand,
  { draft, incident, approvalsNeeded, ...at }: AboutPostmortem,
): Decided<PostmortemEvent>[] {
  switch (command.type) {
    case 'DeclinePostmortem':
      return declinePostmortem(draft, command, at);
    case 'RunOutPostmortem':
      return incident ? runOutPostmortem(draft, command, { now: at.now, incident }) : [];
    case 'SavePostmortemDraft':
      return decidePostmortem(draft, command, at);
    case 'AddActionItem':
    case 'ChangeActionItem':
    case 'FinishActionItem':
    case 'DropActionItem':
    case 'ReopenActionItem':
      return decideActionItem(draft, command, at);
    case 'MakeCommitment':
    case 'MoveCommitment':
    case 'KeepCommitment':
    case 'DropCommitment':
    case 'RunOutCommitment':
      return decideCommitment(draft, command, { ...at, today: at.now.slice(0, 10) });
    case 'AskForReview':
    case 'AskForChanges':
    case 'ApprovePostmortem':
      return decideReview(draft, command, { ...at, by: 'somebody-else' });
    case 'PublishPostmortem': {
      if (!incident) return [];
      const document = { title: titleOf(incident), text: command.text, digest: command.seen };
      return decidePublication(draft, command, { ...at, incident, document, approvalsNeeded });
    }
  }
}
