import type { Door } from '../../door.ts';
import { renderDocument } from '../document/document.ts';
import { pageContext } from '../page-context.ts';
import { homePage } from './home-page.ts';

/** The first page. It shows the head of the record, so every entry changes it. */
export const homeDoor: Door = {
  paths: () => ['index.html'],
  touchedBy: () => ['index.html'],
  daily: () => ['index.html'],
  render(model, path, asOf) {
    if (path !== 'index.html') return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, homePage(ctx));
  },
};
