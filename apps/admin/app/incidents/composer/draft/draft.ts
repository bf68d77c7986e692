import { z } from 'zod';
import type { Fields } from '../../../forms/sent/fields.ts';

const Draft = z.record(z.string(), z.string());

/** Fields that belong to one rendering of the form, not to what was typed. */
const PASSING = new Set(['form', 'intent', 'commandId']);

/** What was typed into a composer and not published yet; it outlives the tab's crash, not the tab. */
export function readDraft(subject: string): Fields | null {
  const stored = sessionStorage.getItem(keyOf(subject));
  const parsed = Draft.safeParse(stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.data : null;
}

export function keepDraft(subject: string, form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter(([name]) => !PASSING.has(name));
  sessionStorage.setItem(keyOf(subject), JSON.stringify(Object.fromEntries(fields)));
}

export function dropDraft(subject: string): void {
  sessionStorage.removeItem(keyOf(subject));
}

/** Puts a draft back into the form's fields. */
export function fillIn(form: HTMLFormElement, draft: Fields): void {
  for (const element of form.elements) {
    const value = draft[(element as HTMLInputElement).name];
    if (value === undefined) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') element.checked ||= element.value === value;
    else if (element instanceof HTMLInputElement && element.type !== 'hidden') element.value = value;
    else if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) element.value = value;
  }
}

function keyOf(subject: string): string {
  return `candor:draft:${subject}`;
}
