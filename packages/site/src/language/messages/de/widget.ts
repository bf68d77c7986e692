import type { Translated } from '../../message.ts';
import type { widget as english } from '../en/widget.ts';

export const widget: Translated<typeof english> = {
  'card.of': 'Status von {page}',
  'widget.told': '{standing}: {title}',
  'widget.maintenance': 'Wartung läuft',
  'widget.and-more': '{count, plural, one {{words} (und # weitere)} other {{words} (und # weitere)}}',
};
