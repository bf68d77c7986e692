import { RELATIONS, WRITTEN_SECTIONS } from '@candor/incidents';
import { anyWords } from '@candor/log/testing';
import fc from 'fast-check';
import { LANGUAGES } from '../index.ts';
import { Logo } from '../page/looks/logo/logo.ts';
import type { PageLink } from '../page/looks/page-link.ts';
import { INTERNAL } from './internal-marks.ts';
import { LOGOS } from './logos.ts';
import { SIGNERS } from './signers.ts';

export const anyPageWish = fc.record({
  does: fc.constant('ChangePageSettings' as const),
  name: anyWords,
  url: fc.constantFrom('https://status.example.com', 'http://localhost:3000/status'),
  timeZone: fc.constantFrom('Etc/UTC', 'Asia/Kolkata'),
  about: fc.option(anyWords),
});

const anyLogo = fc.option(fc.constantFrom(LOGOS.png, LOGOS.svg).map((sent) => Logo.parse(sent)));

export const anyLooksWish = fc.record({
  does: fc.constant('ChangePageLooks' as const),
  logo: fc.option(anyLogo, { nil: undefined }),
  accent: fc.record({ light: fc.option(fc.constant('#0b57d0')), dark: fc.option(fc.constant('#9db4ff')) }),
  headerLinks: fc.array(fc.record({ label: anyWords, url: fc.constant('https://example.com') }), { maxLength: 2 }),
  footerLinks: fc.constant<PageLink[]>([]),
});

export const anyLanguagesWish = fc.record({
  does: fc.constant('ChangePageLanguages' as const),
  languages: fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }),
});

export const anyImprintWish = fc.record({ does: fc.constant('ChangeImprint' as const), imprint: fc.option(anyWords) });

export const anyWritingHelpWish = fc.record({
  does: fc.constant('SetWritingHelp' as const),
  off: fc.subarray([INTERNAL, 'hedge', 'next-update']),
});

export const anySigningKeyWish = fc.record({
  does: fc.constant('TellSigningKey' as const),
  key: fc.constantFrom(...SIGNERS),
});

const anyHead = fc.record({
  index: fc.integer({ min: 1, max: 90 }),
  hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
});

export const anyContinuationWish = fc.record({
  does: fc.constant('ContinueRecord' as const),
  published: anyHead,
  from: fc.option(anyHead),
  reason: anyWords,
});

export const anyPostmortemWish = fc.record({
  does: fc.constant('SavePostmortemDraft' as const),
  section: fc.constantFrom(...WRITTEN_SECTIONS),
  words: anyWords,
  stale: fc.boolean(),
});

export const anyPublicationWish = fc.record({ does: fc.constant('PublishPostmortem' as const), words: anyWords });

export const ITEM_COMMANDS = [
  'AddActionItem',
  'ChangeActionItem',
  'FinishActionItem',
  'DropActionItem',
  'ReopenActionItem',
  'MakeCommitment',
  'MoveCommitment',
  'KeepCommitment',
  'DropCommitment',
  'RunOutCommitment',
] as const;
export const anyItemWish = fc.record({
  does: fc.constantFrom(...ITEM_COMMANDS),
  words: anyWords,
  due: fc.constantFrom('2024-04-02', '2024-04-10', '2024-06-30'),
});

export const anyReviewWish = fc.record({
  does: fc.constantFrom('AskForReview' as const, 'ApprovePostmortem' as const, 'AskForChanges' as const),
  words: anyWords,
});

export const anyPostmortemPromiseWish = fc.record({
  does: fc.constantFrom('DeclinePostmortem' as const, 'RunOutPostmortem' as const),
  reason: anyWords,
});
export const anyTermWish = fc.record({
  does: fc.constant('SetPostmortemTerm' as const),
  workingDays: fc.option(fc.integer({ min: 1, max: 10 })),
});

export const anyApprovalsWish = fc.record({
  does: fc.constant('SetPostmortemApprovals' as const),
  needed: fc.nat({ max: 1 }),
});

export const anySeriesWish = fc.record({ does: fc.constant('StartSeries' as const), words: anyWords });
export const anyTemplateWish = fc.record({ does: fc.constant('AddTemplate' as const), words: anyWords });

export const anyLinkWish = fc.record({
  does: fc.constantFrom('LinkIncidents' as const, 'LinkIncidents' as const, 'UnlinkIncidents' as const),
  other: fc.nat({ max: 99 }),
  relation: fc.constantFrom(...RELATIONS),
  public: fc.boolean(),
});
