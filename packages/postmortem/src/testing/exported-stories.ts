import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import { inputOf, Operator } from '@candor/timeline/testing';
import { preparePostmortem } from '../draft/prepare.ts';
import type { Exported } from '../exported.ts';
import type { TemplateName } from '../templates/template.ts';
import {
  HOSTILE_WRITING,
  hostileOperator,
  operatorOfThirdApril,
  operatorWhoPutsRight,
  WRITTEN_OF_THIRD_APRIL,
} from './stories.ts';
import type { Writing } from './writing.ts';
import { sealWriting } from './writing.ts';

const PAGE = { name: 'Meta status', url: 'https://status.example.com' };

/** What an operator did, with what people wrote about it, by a template. */
function exportedOf(operator: Operator, writing: Writing, template: TemplateName): Exported {
  const log = inputOf(operator.book);
  return preparePostmortem(
    { log, page: PAGE, written: sealWriting(writing), sections: PUBLISHABLE_SECTIONS },
    template,
  );
}

/** Stories that are exported in every template, by their names. */
export const EXPORTED_STORIES: Readonly<Record<string, (template: TemplateName) => Exported>> = {
  'outage-of-3-april': (template) => exportedOf(operatorOfThirdApril(), WRITTEN_OF_THIRD_APRIL, template),
  'reopened-hostile': (template) => exportedOf(hostileOperator(), HOSTILE_WRITING, template),
  'put-right': (template) => exportedOf(operatorWhoPutsRight(), {}, template),
};

/** An incident of `updates` updates over a day that touches as many features as there are, one after the other. */
export function longIncident(updates: number): Exported {
  const operator = new Operator().declares('00:00', { features: { messages: 'major_outage' } });
  const statuses = ['partial_outage', 'degraded_performance', 'operational', 'major_outage'] as const;
  const features = ['messages', 'media', 'status', 'lastSeen', 'feed', 'stories'] as const;
  const step = 86_000 / updates;
  for (let nth = 1; nth < updates; nth += 1) {
    const feature = features[nth % features.length] ?? 'messages';
    const status = statuses[Math.floor(nth / features.length) % statuses.length] ?? 'operational';
    const next = nth % 3 === 0 ? { next: clock((nth + 1.2) * step) } : {};
    operator.posts(clock(nth * step), { features: { [feature]: status }, text: `Word ${nth}.`, ...next });
  }
  return exportedOf(operator, {}, 'full');
}

function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
