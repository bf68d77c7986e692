import type { Assets, Door } from '../../door.ts';
import { dressOf } from './dress.ts';

/** The script of the pages, under a path that names its bytes. */
export function scriptDoor(assets: Assets): Door {
  const { script, scriptPath } = dressOf(assets);
  return {
    paths: () => [scriptPath],
    touchedBy: () => [],
    daily: () => [],
    render: (_model, path) => (path === scriptPath ? script : null),
  };
}
