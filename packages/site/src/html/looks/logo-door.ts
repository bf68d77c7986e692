import type { Door } from '../../door.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { PublishedLogo } from './logo.ts';
import { logosOf } from './logo.ts';

/** The pictures in the header. */
export const logoDoor: Door = {
  paths: (model) => all(model).map(({ path }) => path),
  touchedBy: (model, entry) => (entry.kind === 'looks' ? all(model).map(({ path }) => path) : []),
  daily: () => [],
  render: (model, path) => all(model).find((logo) => logo.path === path)?.bytes ?? null,
};

function all(model: SiteModel): PublishedLogo[] {
  const { logo, dark } = logosOf(model);
  return [logo, dark].filter((it) => it !== null);
}
