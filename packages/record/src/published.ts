// A second door, to what published files are read by: without the record itself, and what that is made of. A program that
// only serves files starts in a third of the time (docs/decisions/0046).
export { LANGUAGES, Language } from './page/language.ts';
export { KeyId } from './proof/public-key.ts';
export { Sha256 } from './proof/sha256.ts';
export { SIGNED } from './proof/signed.ts';
