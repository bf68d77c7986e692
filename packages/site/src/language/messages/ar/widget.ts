import type { Translated } from '../../message.ts';
import type { widget as english } from '../en/widget.ts';

export const widget: Translated<typeof english> = {
  'card.of': 'حالة {page}',
  'widget.told': '{standing}: {title}',
  'widget.maintenance': 'صيانة جارية',
  'widget.and-more':
    '{count, plural, zero {{words}} one {{words} (وواحد أيضًا)} two {{words} (واثنان أيضًا)} few {{words} (و# أيضًا)} many {{words} (و# أيضًا)} other {{words} (و# أيضًا)}}',
};
