import { expect, it } from 'vitest';
import { DomainError } from './domain-error.ts';

it('a refusal is an error that programs know by its code and people by its sentence', () => {
  const error = new DomainError({
    kind: 'conflict',
    code: 'newer-update',
    message: 'Read what is new.',
    details: { after: 3 },
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'DomainError',
    kind: 'conflict',
    code: 'newer-update',
    message: 'Read what is new.',
  });
  expect(error.details).toEqual({ after: 3 });
});

it('a refusal without facts has empty details', () => {
  expect(new DomainError({ kind: 'invalid', code: 'name-taken', message: 'Choose another name.' }).details).toEqual({});
});
