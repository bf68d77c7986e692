export { histories } from './histories.ts';
export { Operator, type Post } from './operator.ts';
export { at, FEATURES, INCIDENT, inputOf } from './scene.ts';
