import type { Fields } from '../../../forms/sent/fields.ts';
import { Invalid } from '../../../forms/sent/problems.ts';
import { ownGone, ownOrder, withOwn } from './own-order.ts';

/** The field that takes the focus once the form comes back. */
const focusedOn = (field: string) => ({ focus: field });

/** A section of the team's own at the end, under an id that is new. */
export function addSection(fields: Fields, id: string): Fields {
  return { ...withOwn(fields, [...ownOrder(fields), id], ownGone(fields)), ...focusedOn(`own.${id}.title`) };
}

/** One section of the team's own a place up (-1) or down (1); as it is at an end. */
export function moveSection(fields: Fields, id: string, by: -1 | 1): Fields {
  const order = ownOrder(fields);
  const from = order.indexOf(id);
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  if (from >= 0) order.splice(to, 0, ...order.splice(from, 1));
  return { ...withOwn(fields, order, ownGone(fields)), ...focusedOn(`own.${id}.title`) };
}

/** Takes a section of the team's own out; what stands in it stays in the form, so that it can be put back. */
export function removeSection(fields: Fields, id: string): Fields {
  const order = ownOrder(fields).filter((it) => it !== id);
  return { ...withOwn(fields, order, [...ownGone(fields), id]), ...focusedOn(`own.${id}.back`) };
}

/** Puts a section back that was taken out, at the end. */
export function putBack(fields: Fields, id: string): Fields {
  const gone = ownGone(fields);
  if (!gone.includes(id)) return fields;
  const rest = gone.filter((it) => it !== id);
  return { ...withOwn(fields, [...ownOrder(fields), id], rest), ...focusedOn(`own.${id}.title`) };
}

/** Puts a generated sentence behind what is typed in a field, as a paragraph of its own, unless it stands there already. */
export function takeOver(fields: Fields, field: string, sentence: string): Fields {
  const typed = lines(fields[field]).trimEnd();
  const text = typed.includes(sentence) ? typed : [typed, sentence].filter((it) => it !== '').join('\n\n');
  return { ...fields, [field]: text, ...focusedOn(field) };
}

/**
 * Puts today's sentence where the one of then stands, and leaves everything else as it is. Throws `Invalid` where that
 * one does not stand any more.
 */
export function renew(
  fields: Fields,
  field: string,
  { from, to }: { readonly from: string; readonly to: string },
): Fields {
  const typed = lines(fields[field]);
  const at = typed.indexOf(from);
  if (at < 0) throw new Invalid([{ field, message: 'What you typed does not hold this sentence any more.' }]);
  const [before, after] = [typed.slice(0, at), typed.slice(at + from.length)];
  // Where nothing takes its place, the space behind it goes with it.
  const text = to === '' ? before + after.replace(/^[ \t]+/, '') : before + to + after;
  return { ...fields, [field]: text, ...focusedOn(field) };
}

/** Browsers send each line break as two characters. */
function lines(text = ''): string {
  return text.replace(/\r\n?/g, '\n');
}
