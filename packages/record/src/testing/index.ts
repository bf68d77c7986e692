export { anyHistory, INTERNAL, INTERNAL_TIME } from './any-history.ts';
export { GOLDEN_RECORD, WHOLE_RECORD } from './golden-record.ts';
export { type Command, LogBook } from './log-book.ts';
export { inBase64, LOGOS } from './logos.ts';
export { SIGNERS } from './signers.ts';
export { withErasuresTold } from './with-erasures-told.ts';
