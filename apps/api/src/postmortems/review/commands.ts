import { ApprovePostmortem, AskForChanges, AskForReview } from '@candor/incidents';
import { CommandId } from '../../commands/command-id.ts';

const sent = { commandId: CommandId };

export const AskForReviewInput = AskForReview.extend(sent);
export const ApprovePostmortemInput = ApprovePostmortem.extend(sent);
export const AskForChangesInput = AskForChanges.extend(sent);
