import type { Fields } from '../../../forms/sent/fields.ts';

/** The ids of the sections of the team's own, as the form has them in order. */
export function ownOrder(fields: Fields): string[] {
  return idsIn(fields['own.order']);
}

/** The ids of those that are removed when the draft is saved; until then they can be put back. */
export function ownGone(fields: Fields): string[] {
  return idsIn(fields['own.gone']);
}

/** The same fields with other ids in order, and others removed. */
export function withOwn(fields: Fields, order: readonly string[], gone: readonly string[]): Fields {
  return { ...fields, 'own.order': order.join(), 'own.gone': gone.join() };
}

function idsIn(list = ''): string[] {
  return list.split(',').filter((id) => /^[0-9a-z]{12}$/.test(id));
}
