import type { Door, Painter } from '../../door.ts';
import { changesTheWhole } from '../../model/changes.ts';
import { favicon } from './favicon-door.ts';

const PATH = 'favicon.ico';
const SIZE = 48;
const HEADER = 22;

/** The same for what asks for this address unasked: feed readers, search engines, browsers beside a file that is no page. */
export const iconDoor = ({ paint }: Painter): Door => ({
  paths: () => [PATH],
  touchedBy: (model, entry) => (changesTheWhole(model, entry) ? [PATH] : []),
  daily: () => [],
  render: (model, path) => (path === PATH ? iconOf(paint(favicon(model, SIZE))) : null),
});

/** A PNG as the one image of an icon file: a directory of one entry before its bytes. */
function iconOf(png: Uint8Array): Uint8Array {
  const icon = new Uint8Array(HEADER + png.length);
  const header = new DataView(icon.buffer);
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, SIZE);
  header.setUint8(7, SIZE);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, HEADER, true);
  icon.set(png, HEADER);
  return icon;
}
