import type { Feature, Product } from '@candor/features';
import { inUse, worstOf } from '@candor/features';
import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import { cleanText, renderText } from '@candor/markdown';
import type { Head } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';
import { statusLookup } from '../model/status-now.ts';
import type { ComponentAnswer } from './answer.ts';
import { latest } from './latest.ts';
import type { ToldPage } from './told-page.ts';
import { isGroup } from './told-page.ts';

/**
 * All components in the readers' order: each product as a group, its features right behind it; those of a product that
 * is no group (`isGroup`) by themselves. Products without features are left out (a Statuspage group has members), and so
 * is what is archived.
 */
export function componentAnswers(page: ToldPage): ComponentAnswer[] {
  // Nearly every file tells them, and they are many.
  const before = known.get(page.model);
  if (before?.head === page.model.head) return before.answers;
  const answers = tellComponents(page);
  known.set(page.model, { head: page.model.head, answers });
  return answers;
}

const known = new WeakMap<SiteModel, { readonly head: Head; readonly answers: ComponentAnswer[] }>();

function tellComponents(page: ToldPage): ComponentAnswer[] {
  const statusOf = statusLookup(page.model);
  const told = inUse(page.model.catalogue)
    .filter(({ features }) => features.length > 0)
    .flatMap(({ product, features }): ComponentAnswer[] => {
      const changes = features.map((feature) =>
        latest(feature.changedAt, page.model.histories.get(feature.id)?.saidAt ?? undefined),
      );
      const group: ComponentAnswer = {
        ...component(page, product),
        status: worstOf(features.map(statusOf)),
        updated_at: page.time(changes.reduce(latest, product.changedAt)),
        group: true,
        components: features.map((feature) => feature.id),
      };
      const members = features.map((feature, member) => ({
        ...component(page, feature),
        status: statusOf(feature),
        updated_at: page.time(changes[member] ?? feature.changedAt),
        position: member + 1,
        start_date: page.time(feature.addedAt).slice(0, 'YYYY-MM-DD'.length),
        group_id: product.id,
        ...alternativeAnswer(feature),
      }));
      if (isGroup(page, wordsOf(product.name))) return [group, ...members];
      return members.map((member) => ({ ...member, group_id: null }));
    });
  const top = told.filter((it) => it.group_id === null);
  return told.map((it) => (it.group_id === null ? { ...it, position: top.indexOf(it) + 1 } : it));
}

/** What groups and members have alike, in Statuspage's order of keys. */
function component({ settings, time }: ToldPage, it: Product | Feature) {
  return {
    id: it.id,
    name: cleanText(wordsOf(it.name)),
    status: 'operational',
    created_at: time(it.addedAt),
    updated_at: '',
    position: 0,
    description: describe(it.description),
    showcase: true,
    start_date: null,
    group_id: null,
    page_id: settings.pageId,
    group: false,
    only_show_if_degraded: false,
  } as const;
}

function describe(description: Text | null): string | null {
  return description && cleanText(wordsOf(description));
}

/** What to use instead, as text; nothing where nothing is known. */
function alternativeAnswer({ alternative }: Feature): Pick<ComponentAnswer, 'x_candor'> {
  if (!alternative) return {};
  // No day is its own: each time is told with its date.
  return { x_candor: { alternative: renderText(wordsOf(alternative), { day: '' }) } };
}
