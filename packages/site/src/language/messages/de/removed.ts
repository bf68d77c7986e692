import type { Translated } from '../../message.ts';
import type { removed as english } from '../en/removed.ts';

export const removed: Translated<typeof english> = {
  'removed.text': '[entfernt] Entfernt am {day}: {ground}',
  'removed.title': 'Der Titel wurde am {day} entfernt: {ground}',
};
