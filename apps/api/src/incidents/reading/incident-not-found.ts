import { DomainError } from '@candor/log';

/** The refusal for an id that no incident has. */
export function incidentNotFound(): DomainError {
  return new DomainError({ kind: 'not-found', code: 'incident-not-found', message: 'There is no such incident.' });
}
