import type { CatalogueCommand } from '@candor/features';
import type {
  ActionItemCommand,
  CommitmentCommand,
  DeclinePostmortem,
  IncidentCommand,
  LinkCommand,
  MaintenanceCommand,
  PublishPostmortem,
  ReviewCommand,
  RunOutPostmortem,
  SavePostmortemDraft,
  SeriesCommand,
  TemplateCommand,
} from '@candor/incidents';
import type { PageId } from '@candor/log';
import type {
  ChangeImprint,
  ChangePageLanguages,
  ChangePageLooks,
  ChangePageSettings,
  ContinueRecord,
  Head,
  SetPostmortemApprovals,
  SetPostmortemTerm,
  SetWritingHelp,
  SigningKey,
} from '../index.ts';

/** Everything that can be asked of a postmortem. */
export type PostmortemCommand =
  | ActionItemCommand
  | CommitmentCommand
  | ReviewCommand
  | ({ readonly type: 'DeclinePostmortem' } & DeclinePostmortem)
  | ({ readonly type: 'RunOutPostmortem' } & RunOutPostmortem)
  | ({ readonly type: 'SavePostmortemDraft' } & SavePostmortemDraft)
  | ({ readonly type: 'PublishPostmortem'; readonly text: string } & PublishPostmortem);

/** Everything that can be asked of Candor. */
export type Command =
  | CatalogueCommand
  | IncidentCommand
  | MaintenanceCommand
  | SeriesCommand
  | LinkCommand
  | TemplateCommand
  | PostmortemCommand
  | ({ readonly type: 'ChangePageSettings'; readonly pageId: PageId } & ChangePageSettings)
  | ({ readonly type: 'ChangePageLooks' } & ChangePageLooks)
  | ({ readonly type: 'ChangePageLanguages' } & ChangePageLanguages)
  | ({ readonly type: 'ChangeImprint' } & ChangeImprint)
  | ({ readonly type: 'SetWritingHelp' } & SetWritingHelp)
  | ({ readonly type: 'ContinueRecord'; readonly from: Head | null } & ContinueRecord)
  | ({ readonly type: 'TellSigningKey' } & SigningKey)
  | ({ readonly type: 'SetPostmortemTerm' } & SetPostmortemTerm)
  | ({ readonly type: 'SetPostmortemApprovals' } & SetPostmortemApprovals);
