/**
 * Why there is no PDF: none is installed that prints (`no-chromium`), what `CHROMIUM_PATH` names is no program
 * (`no-program`), nothing came of it (`failed`), it took too long, or it was stopped.
 */
export type Hindrance = 'no-chromium' | 'no-program' | 'failed' | 'too-long' | 'stopped';

/** A page that cannot be printed, with why in a sentence for whoever runs Candor. */
export class CannotPrint extends Error {
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance, message: string) {
    super(message);
    this.name = 'CannotPrint';
    this.hindrance = hindrance;
  }
}
