import type { FeatureStatus } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { cleanText } from '@candor/markdown';
import type { ToldChange, ToldName } from '../model/told-incident.ts';
import type { AffectedComponent } from './answer.ts';
import type { ToldPage } from './told-page.ts';
import { isGroup } from './told-page.ts';

/** One thing that was told: what it changed, and which features were planned on from then on. */
interface Telling {
  readonly changes?: readonly ToldChange[];
  readonly planned?: readonly (readonly [FeatureId, ToldName])[];
}

/**
 * What an incident or a maintenance says of features, told by told in the order of the record: every feature it touched
 * by then, those that stayed as they were too, as Statuspage lists them. Null while there is none.
 *
 * Statuses are those that it claims itself. Names are the last ones told of each feature by then.
 */
export function affectedByEach(page: ToldPage, told: readonly Telling[]): (AffectedComponent[] | null)[] {
  const statuses = new Map<FeatureId, FeatureStatus>();
  const names = new Map<FeatureId, string>();
  const seen = (id: FeatureId, name: ToldName) => names.set(id, componentName(page, name));
  return told.map(({ changes = [], planned = [] }) => {
    for (const [id, name] of planned) if (!names.has(id)) seen(id, name);
    const before = new Map(statuses);
    for (const change of changes) {
      seen(change.featureId, change);
      statuses.set(change.featureId, change.to);
    }
    const affected = [...names].map(([code, name]) => ({
      code,
      name,
      old_status: before.get(code) ?? 'operational',
      new_status: statuses.get(code) ?? 'operational',
    }));
    return affected.length > 0 ? affected : null;
  });
}

/** "Product - Feature"; a feature that is in no group goes by its own name. */
function componentName(page: ToldPage, { product, feature }: ToldName): string {
  return cleanText(isGroup(page, product) ? `${product} - ${feature}` : feature);
}
