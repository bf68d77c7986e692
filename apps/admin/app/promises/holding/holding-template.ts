import type { Message, VariableValues } from '@candor/incidents';
import { fillWords, promiseIn } from '@candor/incidents';
import type { Instant } from '@candor/log';

/** What a holding update says while the team has no template for it. */
export const HOLDING_TEXT = 'We are still working on this. There is nothing new to report yet.';

/** What of a template decides whether a holding update is made from it. */
export interface Candidate {
  readonly use: string;
  readonly status: string | null;
  readonly archived: boolean;
  readonly text: string;
}

/** Whether a template leaves the status as it is, and so can be what a holding update says. */
export function holds({ use, status, archived }: Candidate): boolean {
  return use === 'incident' && status === null && !archived;
}

/**
 * The words of a holding update: of the first template that holds and in which nothing stays marked, else our own.
 * `sent` are the same with the time of the next update left open, until it is known when they are published.
 */
export function holdingWords(templates: readonly Candidate[], values: VariableValues) {
  const filled = (text: string, known: VariableValues) => fillWords({ title: null, text }, known);
  const template = templates.filter(holds).find(({ text }) => filled(text, values).missing.length === 0);
  if (!template) return { text: HOLDING_TEXT, sent: HOLDING_TEXT };
  const { text: sent } = filled(template.text, { ...values, 'next update': null });
  return { text: filled(template.text, values).text, sent };
}

/** A holding update as it is published at `now`: words that tell when the next update comes promise just that. */
export function timedAt(message: Message, now: Instant): Message {
  if (message.nextUpdateIn == null) return message;
  const due = promiseIn(message.nextUpdateIn, now);
  const { text } = fillWords({ title: null, text: message.text }, { 'next update': due });
  return text === message.text ? message : { ...message, text, nextUpdateBy: due, nextUpdateIn: null };
}
