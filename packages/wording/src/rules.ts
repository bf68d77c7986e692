import { z } from 'zod';
import type { Rule } from './rule.ts';
import { bareTime } from './rules/times/bare-time.ts';
import { wrongZone } from './rules/times/wrong-zone.ts';
import { contradiction } from './rules/whole/contradiction.ts';
import { missingScope } from './rules/whole/missing-scope.ts';
import { nextUpdate } from './rules/whole/next-update.ts';
import { earlyCause } from './rules/words/early-cause.ts';
import { hedge } from './rules/words/hedge.ts';
import { personName } from './rules/words/person-name.ts';
import { repairTime } from './rules/words/repair-time.ts';

const RULE_IDS = [
  'repair-time',
  'early-cause',
  'person-name',
  'hedge',
  'bare-time',
  'wrong-zone',
  'missing-scope',
  'next-update',
  'contradiction',
] as const;

/** What a rule is called in switches, findings and documentation. */
export const RuleId = z.enum(RULE_IDS, { error: `Name a rule of the writing help: ${RULE_IDS.join(', ')}.` });
export type RuleId = z.infer<typeof RuleId>;

/** All rules there are, in the order in which switches show them. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'repair-time': repairTime,
  'early-cause': earlyCause,
  'person-name': personName,
  hedge,
  'bare-time': bareTime,
  'wrong-zone': wrongZone,
  'missing-scope': missingScope,
  'next-update': nextUpdate,
  contradiction,
};
