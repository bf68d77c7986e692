import path from 'node:path';
import type { IncidentId } from '@candor/log';
import { FeatureId, Instant, ProductId } from '@candor/log';
import { SIGNERS } from '@candor/record/testing';
import { openSite } from '@candor/site';
import type { Store } from '@candor/store';
import { openStore } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { onTestFinished } from 'vitest';
import type { Acting } from '../commands/execute.ts';
import { addFeature } from '../features/add-feature.ts';
import { addProduct } from '../features/add-product.ts';
import { declareIncident } from '../incidents/declare-incident.ts';
import { publishUpdate } from '../incidents/publish-update.ts';
import { createLogger } from '../logger.ts';
import { seedPage } from '../page/change-settings.ts';
import type { EditionParts } from '../publisher/edition/edition-parts.ts';
import { openPublishedFiles } from '../publisher/files/files.ts';
import { newId, newSalt } from '../random.ts';
import { commandId } from './api-process.ts';
import { PLAIN_ASSETS } from './plain-assets.ts';

/** A real database with a page, a clock to set, and a published directory: what a publisher works on. */
export interface Scene {
  readonly store: Store;
  readonly acting: Acting;
  /** The published directory. */
  readonly directory: string;
  readonly parts: EditionParts;
  readonly setTime: (time: string) => void;
  readonly declare: (title: string) => Promise<IncidentId>;
  readonly update: (incidentId: IncidentId, text: string) => Promise<number>;
}

export async function openScene(file = path.join(temporaryDirectory(), 'candor.sqlite')): Promise<Scene> {
  const store = await openStore({ file });
  onTestFinished(() => store.close());
  await store.migrate();
  let time = Instant.parse('2024-04-03T18:00Z');
  const now = () => time;
  const logger = createLogger('silent');
  const actor = { role: 'admin', id: 'op1' } as const;
  const acting = { store, logger, now, realNow: now, newId, newSalt, actor } as unknown as Acting;
  await seedPage(acting, { name: 'Status', url: 'https://status.example.com', timeZone: 'Europe/Berlin' });
  const directory = path.join(temporaryDirectory(), 'published');
  return {
    store,
    acting,
    directory,
    parts: partsOf({ store, directory, now }),
    setTime(next) {
      time = Instant.parse(next);
    },
    async declare(title) {
      const input = {
        commandId: commandId(),
        title,
        status: 'investigating',
        text: `${title}: we look.`,
        features: [],
      } as const;
      return (await declareIncident(acting, { ...input, features: [] })).incidentId;
    },
    async update(incidentId, text) {
      const input = { commandId: commandId(), incidentId, status: 'identified', text, features: [] } as const;
      return (await publishUpdate(acting, { ...input, features: [] })).index ?? 0;
    },
  };
}

/** The parts of an edition in some directory; another release or other assets make other pages. */
export function partsOf(
  { store, directory, now }: Pick<Scene, 'store' | 'directory'> & Pick<EditionParts, 'now'>,
  { release = 'one', assets = PLAIN_ASSETS, signer = SIGNERS[0] } = {},
): EditionParts {
  const files = openPublishedFiles(directory);
  const site = () => openSite({ ...assets, signer });
  return { store, files, openSite: site, signer, tellKey: async () => {}, assets, release, now };
}

/** Adds a product with one feature. */
export async function addOneFeature(acting: Acting): Promise<{ productId: ProductId; featureId: FeatureId }> {
  const { productId } = await addProduct(acting, { commandId: commandId(), name: 'Messenger' });
  const { featureId } = await addFeature(acting, { commandId: commandId(), productId, name: 'Messages' });
  return { productId: ProductId.parse(productId), featureId: FeatureId.parse(featureId) };
}
