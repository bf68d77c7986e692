export { checkWording } from './check-wording.ts';
export type { Draft, DraftFeature, Occasion } from './draft.ts';
export type { Finding, Found, Offer, Stretch } from './finding.ts';
export { findPhrases, type Phrases, quoted, WORD_LANGUAGES } from './reading/phrases.ts';
export { type ToldTime, toldTimes, zoneOfAll } from './rules/times/told-times.ts';
export { RULES, RuleId } from './rules.ts';
export { takeOffer } from './take-offer.ts';
