export { loadAssets } from './assets.ts';
export { openPress, type Press } from './press.ts';
