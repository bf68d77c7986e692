import type { LintRule } from './rule.ts';
import { actionBounded } from './rules/action-items/action-bounded.ts';
import { actionVerb } from './rules/action-items/action-verb.ts';
import { actionDue, actionOwner, actionTracker } from './rules/action-items/missing.ts';
import { onlyMitigation, samePriority } from './rules/action-items/whole.ts';
import { internalAddress } from './rules/leaks/internal-address.ts';
import { internalSeverity, logCitation } from './rules/leaks/internal-facts.ts';
import { internalWords } from './rules/leaks/internal-words.ts';
import { blame } from './rules/sections/blame.ts';
import { counterfactual } from './rules/sections/counterfactual.ts';
import { emptySection } from './rules/sections/empty-section.ts';
import { judgement } from './rules/sections/judgement.ts';
import { numberWithoutSource } from './rules/sections/number-without-source.ts';
import { personName } from './rules/sections/person-name.ts';
import { timelineByHand } from './rules/sections/timeline-by-hand.ts';
import { bareTime, wrongZone } from './rules/sections/times.ts';

/** What a rule of the lint is called in findings and documentation. */
export type LintRuleId =
  | 'internal-words'
  | 'log-citation'
  | 'internal-severity'
  | 'internal-address'
  | 'empty-section'
  | 'number-without-source'
  | 'timeline-by-hand'
  | 'counterfactual'
  | 'blame'
  | 'judgement'
  | 'person-name'
  | 'bare-time'
  | 'wrong-zone'
  | 'action-verb'
  | 'action-owner'
  | 'action-due'
  | 'action-tracker'
  | 'action-bounded'
  | 'only-mitigation'
  | 'same-priority';

/** All rules of the lint, those that stand in the way of a public document first. */
export const LINT_RULES: Readonly<Record<LintRuleId, LintRule>> = {
  'internal-words': internalWords,
  'log-citation': logCitation,
  'internal-severity': internalSeverity,
  'internal-address': internalAddress,
  'empty-section': emptySection,
  'number-without-source': numberWithoutSource,
  'timeline-by-hand': timelineByHand,
  counterfactual,
  blame,
  judgement,
  'person-name': personName,
  'bare-time': bareTime,
  'wrong-zone': wrongZone,
  'action-verb': actionVerb,
  'action-owner': actionOwner,
  'action-due': actionDue,
  'action-tracker': actionTracker,
  'action-bounded': actionBounded,
  'only-mitigation': onlyMitigation,
  'same-priority': samePriority,
};
