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
export { ChangeImprint, decideImprint, evolveImprint } from './page/imprint.ts';
export { LANGUAGES, Language } from './page/language.ts';
export { ChangePageLanguages, decideLanguages, evolveLanguages, FIRST_LANGUAGES } from './page/languages.ts';
export { GROUNDS, type Scheme } from './page/looks/accent.ts';
export { decideLooks, evolveLooks } from './page/looks/decide.ts';
export { ChangePageLooks, FIRST_LOOKS, type Looks, type ToldLink, type ToldLogo } from './page/looks/looks.ts';
export { MOST_LINKS } from './page/looks/page-link.ts';
export {
  decidePostmortemApprovals,
  evolvePostmortemApprovals,
  SetPostmortemApprovals,
} from './page/postmortem-approvals.ts';
export {
  decidePostmortemTerm,
  evolvePostmortemTerm,
  SetPostmortemTerm,
} from './page/postmortem-term.ts';
export {
  ChangePageSettings,
  PAGE_STREAM,
  type PageEvent,
  type PageSettings,
  PublicUrl,
} from './page/settings.ts';
export { decideSigningKey, evolveSigningKey } from './page/signing-key.ts';
export { decideWritingHelp, evolveWritingHelp, SetWritingHelp } from './page/writing-help.ts';
export { KEYS_PATH, KeySet, keySetOf, type SigningKey, signsAt, type ToldKey } from './proof/key-set.ts';
export { KeyId, keyIdOf, PublicKey } from './proof/public-key.ts';
export { readRecordLine } from './proof/read-record-line.ts';
export {
  ENTRIES_PER_FILE,
  NEWEST_RECORD_PATH,
  RECORD_HEAD_PATH,
  type RecordFile,
  RecordHead,
  recordFilesOf,
  recordLine,
} from './proof/record-files.ts';
export { Sha256 } from './proof/sha256.ts';
export {
  bytesToSign,
  type Signed,
  type Signer,
  sign,
  signedFile,
  verifySignature,
} from './proof/signature.ts';
export { SIGNED } from './proof/signed.ts';
export { decideRedaction, type LogText } from './redaction/decide.ts';
export {
  keyOfPlace,
  REDACTIONS_STREAM,
  type RedactionEvent,
  RedactTexts,
  TextPlace,
  type TextRedacted,
} from './redaction/events.ts';
export { type TextAt, textsIn, withoutText } from './redaction/texts-in.ts';
export { type PublicEvent, toEvent } from './to-event.ts';
export { type LogEvent, type Projected, toPublic } from './to-public.ts';
export { createRecordCheck, type Problem, type RecordCheck, type Verdict, verify } from './verify.ts';
