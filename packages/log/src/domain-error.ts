/** The sort of a refusal; each transport maps it once (HTTP: 400, 404, 409, 403, 503). */
export type DomainErrorKind = 'invalid' | 'not-found' | 'conflict' | 'forbidden' | 'unavailable';

/** What a refusal says: a stable code for programs, a sentence for people, and facts that help to go on. */
export interface Refusal {
  readonly kind: DomainErrorKind;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A command was refused, for a reason its sender can understand and act on. Nothing was changed. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'DomainError';
    this.kind = refusal.kind;
    this.code = refusal.code;
    this.details = refusal.details ?? {};
  }
}
