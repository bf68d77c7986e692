import type { Assets, Door } from '../../door.ts';
import { dressOf } from './dress.ts';

/** The scripts of the pages, under paths that name their bytes. */
export function scriptDoor(assets: Assets): Door {
  const { script, scriptPath, recordScript, recordScriptPath } = dressOf(assets);
  const scripts = new Map([
    [scriptPath, script],
    [recordScriptPath, recordScript],
  ]);
  return {
    paths: () => scripts.keys(),
    touchedBy: () => [],
    daily: () => [],
    render: (_model, path) => scripts.get(path) ?? null,
  };
}
