import type { Assets, Door } from '../door.ts';
import { dressOf } from '../html/document/dress.ts';
import type { FileDoor } from '../html/file-door.ts';
import type { PageContext } from '../html/page-context.ts';
import { SHAPES } from '../html/words/state.ts';
import { directionOf } from '../language/locale.ts';
import { HEARTBEAT_PATH } from '../manifest/manifest.ts';
import { changesTheWhole } from '../model/changes.ts';
import { TONE_MARKS } from '../picture/tone-fills.ts';
import { widgetPage } from './widget-page.ts';
import { widgetWord } from './widget-word.ts';

const PAGE = 'widget/index.html';
const WORD = 'widget.json';
const SCRIPT = 'widget.js';

/** What the widget says: for its script, and as a page for frames. */
export const widgetDoor: FileDoor = {
  paths: () => [PAGE, WORD],
  // An impact is among an open incident's first words.
  touchedBy: (model, entry) => (entry.kind === 'impact' || changesTheWhole(model, entry) ? [PAGE, WORD] : []),
  daily: () => [],
  write(ctx, path) {
    if (path === PAGE) return widgetPage(ctx);
    return path === WORD ? `${JSON.stringify(wordOf(ctx))}\n` : null;
  },
};

/** All that the script shows, so that it needs no tables of its own. */
function wordOf(ctx: PageContext) {
  const { model, language, base, pages } = ctx;
  const { tone, words, address } = widgetWord(ctx);
  return {
    lang: language,
    dir: directionOf(language),
    state: tone,
    shape: SHAPES[tone],
    colour: TONE_MARKS[tone],
    words,
    url: `${model.page?.url ?? ''}${pages.slice(base.length)}${address}`,
    // Relative to this file: it may be read through another address than the page's own.
    heartbeat: `${pages === base ? '' : '../'}${HEARTBEAT_PATH}`,
  };
}

/** The widget's script. Other people's pages name it, so its path never changes. */
export function widgetScriptDoor(assets: Assets): Door {
  const { script } = dressOf(assets).widget;
  return {
    paths: () => [SCRIPT],
    touchedBy: () => [],
    daily: () => [],
    render: (_model, path) => (path === SCRIPT ? script : null),
  };
}
