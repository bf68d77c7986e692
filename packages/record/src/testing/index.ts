export { anyHistory } from './any-history.ts';
export type { Command } from './command.ts';
export { GOLDEN_RECORD, RENAMED_RECORD, WHOLE_RECORD } from './golden-record.ts';
export { INTERNAL, INTERNAL_TIME } from './internal-marks.ts';
export { LogBook } from './log-book.ts';
export { inBase64, LOGOS } from './logos.ts';
export { SIGNERS } from './signers.ts';
export { withErasuresTold } from './with-erasures-told.ts';
