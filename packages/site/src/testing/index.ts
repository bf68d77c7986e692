export { acts, inMinutes, type Timed, twoProducts } from './history/acts.ts';
export { play } from './history/random-history.ts';
export { publishAll } from './publish.ts';
