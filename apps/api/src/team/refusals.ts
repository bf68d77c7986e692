import { DomainError } from '@candor/log';

/** The refusal for an id that no operator has. */
export function operatorNotFound(): DomainError {
  return new DomainError({ kind: 'not-found', code: 'operator-not-found', message: 'There is no such operator.' });
}

/** The refusal for an address that somebody signs in with already. */
export function operatorExists(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'operator-exists',
    message: 'Somebody signs in with this e-mail address already.',
  });
}
