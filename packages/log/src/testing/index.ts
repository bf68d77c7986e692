export { anyInstant, anyWords } from './arbitraries.ts';
export { behaviourOf, deeplyFrozen, type Past, recordedAs, refusalOf } from './behaviour.ts';
export { redacted, sealsInTurn, text, time } from './story.ts';
