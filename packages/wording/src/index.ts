export { checkWording } from './check-wording.ts';
export type { Draft, DraftFeature, Occasion } from './draft.ts';
export type { Finding, Offer } from './finding.ts';
export { RULES, RuleId } from './rules.ts';
export { takeOffer } from './take-offer.ts';
