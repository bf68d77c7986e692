import { DomainError } from '@candor/log';

/** Somebody was faster. Refused, so that the command's id stays free for when it runs out after all. */
export function notDue(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'not-due',
    message: 'There is nothing for the clock to say of this now.',
  });
}
