import { inUse } from '@candor/features';
import type { FeatureId } from '@candor/log';
import type { FileDoor } from '../../html/file-door.ts';
import { wholeOf } from '../../html/home/whole.ts';
import type { PageContext } from '../../html/page-context.ts';
import { said } from '../../html/page-context.ts';
import { STATUS_TONES } from '../../html/words/status-words.ts';
import { directionOf } from '../../language/locale.ts';
import { changesTheWhole, featuresChangedBy } from '../../model/changes.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { slugOf } from '../../model/slugs.ts';
import { featureStatus } from '../../model/status-now.ts';
import type { BadgeWords } from './badge.ts';
import { badge } from './badge.ts';

const WHOLE = 'badge.svg';

/** The badge of the whole, and one of each feature in use. */
export const badgeDoor: FileDoor = {
  paths: (model) => [WHOLE, ...featuresOf(model).map(({ id }) => badgePath(model, id))],
  touchedBy: (model, entry) => [
    ...(changesTheWhole(model, entry) ? [WHOLE] : []),
    ...featuresChangedBy(model, entry).map((id) => badgePath(model, id)),
  ],
  daily: () => [],
  write(ctx, path) {
    const words = path === WHOLE ? wholeWords(ctx) : featureWords(ctx, path);
    return words && badge({ ...words, ...ctx, direction: directionOf(ctx.language) });
  },
};

function badgePath(model: SiteModel, id: FeatureId): string {
  return `badges/${slugOf(model, id)}.svg`;
}

function featuresOf({ catalogue }: SiteModel) {
  return inUse(catalogue).flatMap(({ features }) => features);
}

type Words = Omit<BadgeWords, 'language' | 'direction'>;

function wholeWords(ctx: PageContext): Words {
  const { tone, title, sentence } = wholeOf(ctx.model, ctx);
  return { label: ctx.name, tone, status: title, title: `${ctx.name}: ${sentence}` };
}

function featureWords({ model, text }: PageContext, path: string): Words | null {
  const feature = featuresOf(model).find(({ id }) => badgePath(model, id) === path);
  if (!feature) return null;
  const now = featureStatus(model, feature);
  const [label, status] = [said(feature.name), text(`feature.${now}.title`)];
  return { label, tone: STATUS_TONES[now], status, title: `${label}: ${status}` };
}
