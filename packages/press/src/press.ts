import type { Signer } from '@candor/record';
import type { Assets, Site } from '@candor/site';
import { hashOf, openSite } from '@candor/site';
import { loadAssets } from './assets.ts';
import type { CardPainter, PainterLog } from './card-painter.ts';
import { openCardPainter } from './card-painter.ts';

/** The readers' site as this release of Candor writes it. */
export interface Press {
  /** What decides, besides the record and the day, how pages are written: the same release writes the same bytes. */
  readonly release: string;
  readonly assets: Assets;
  /** A site of which nothing was told yet, and what signs its record. */
  readonly openSite: (signer: Signer) => Site;
}

/** Loads assets, fonts and what paints, for a version of Candor. Throws when they cannot be read. */
export async function openPress(version: string, log: PainterLog): Promise<Press> {
  const assets = loadAssets();
  const painter = await openCardPainter(log);
  return {
    release: releaseOf(version, { assets, painter }),
    assets,
    openSite: (signer) => openSite({ ...assets, paint: painter.paint, signer }),
  };
}

interface Made {
  readonly assets: Assets;
  readonly painter: Pick<CardPainter, 'id'>;
}

/** Candor's version, ICU and its time zones, the assets, and what paints. */
function releaseOf(version: string, { assets: { style, script, record, widget }, painter }: Made): string {
  const { icu, tz } = process.versions;
  const made = hashOf([style, script, record, widget.style, widget.script, painter.id].join('\n')).slice(0, 12);
  return `${version} icu/${icu} tz/${tz} assets/${made}`;
}
