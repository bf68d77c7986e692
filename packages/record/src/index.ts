export { canonicalJson } from './canonical-json.ts';
export { chain, commitmentOf, hashJson, hashLink, headAt } from './chain.ts';
export {
  type Entry,
  type EntryKind,
  type EntryOf,
  GENESIS,
  type Head,
  type Link,
  type PublicBody,
  type PublicData,
  type Said,
} from './entry.ts';
export {
  type Continuation,
  ContinueRecord,
  continuesOver,
  decideContinuation,
} from './page/continuation.ts';
export { decidePage, evolvePage } from './page/decide.ts';
export {
  ChangePageSettings,
  PAGE_STREAM,
  type PageEvent,
  type PageSettings,
  PublicUrl,
} from './page/settings.ts';
export { type PublicEvent, toEvent } from './to-event.ts';
export { type LogEvent, type Projected, toPublic } from './to-public.ts';
export { type Problem, type Verdict, verify } from './verify.ts';
