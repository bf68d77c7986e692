import { UnfitPicture } from '../unfit.ts';
import { SHAPES } from './allowed.ts';
import { calledIn } from './attributes.ts';
import type { Drawn } from './drawn.ts';

/** Of how many elements a logo may be made, each counted as often as it is drawn. */
const MOST_DRAWN = 2_000;
const DEEPEST = 200;
const TOO_MANY = MOST_DRAWN + 1;

/**
 * Refuses what a browser would draw for ever: parts that show parts that show parts can be few bytes. Followed are `use`,
 * clips, masks and patterns, also where a paint is inherited. Gradients are colours, and draw nothing.
 */
export function refuseHeavy(root: Drawn): void {
  const parts: Part[] = [];
  const top = collect(root, {}, parts);
  const byId = new Map(parts.toReversed().map((part) => [part.id, part]));
  if (weigh(top, { byId, known: new Map(), depth: 0 }) > MOST_DRAWN)
    throw new UnfitPicture(
      `This SVG draws its parts more than ${MOST_DRAWN} times, by <use>, clips, masks or patterns inside of each other. Export it with paths only, or choose a PNG.`,
    );
}

/** An element with the ids of what it shows: by itself, and as the paint that is in force for it. */
interface Part {
  readonly id: string | undefined;
  readonly isGradient: boolean;
  readonly shown: readonly string[];
  readonly paints: readonly string[];
  readonly children: readonly Part[];
}

type Paint = Readonly<Record<string, string>>;

/** Writes elements down in the order of the document: of two with one id, browsers take the first. */
function collect({ name, attributes, children }: Drawn, inherited: Paint, parts: Part[]): Part {
  const { fill = inherited.fill ?? '', stroke = inherited.stroke ?? '', href, id, ...others } = attributes;
  const inside: Part[] = [];
  const part: Part = {
    id,
    isGradient: name === 'linearGradient' || name === 'radialGradient',
    shown: [...(href ? [href.slice(1)] : []), ...Object.values(others).flatMap(idsIn)],
    paints: SHAPES.has(name) ? [fill, stroke].flatMap(idsIn) : [],
    children: inside,
  };
  parts.push(part);
  inside.push(...children.map((child) => collect(child, { fill, stroke }, parts)));
  return part;
}

function idsIn(value: string): string[] {
  return calledIn(value).flatMap(({ name, argument }) => (name === 'url' ? [argument.slice(1)] : []));
}

interface Weighing {
  readonly byId: ReadonlyMap<string | undefined, Part>;
  readonly known: Map<Part, number>;
  readonly depth: number;
}

/** How many elements are drawn for one, itself included. */
function weigh(part: Part, { byId, known, depth }: Weighing): number {
  const before = known.get(part);
  if (before !== undefined) return before;
  // Whoever comes back here while it is weighed goes round for ever.
  known.set(part, TOO_MANY);
  if (depth > DEEPEST) return TOO_MANY;
  const all = (others: readonly Part[]) =>
    others.reduce((sum, other) => sum + weigh(other, { byId, known, depth: depth + 1 }), 0);
  const named = (ids: readonly string[]) =>
    all(ids.flatMap((id) => byId.get(id) ?? []).filter(({ isGradient }) => !isGradient));
  const [shown, paints] = [named(part.shown), named(part.paints)];
  // What `use` shows inherits its paint.
  const weight = Math.min(TOO_MANY, 1 + all(part.children) + paints + shown * (1 + paints));
  known.set(part, weight);
  return weight;
}
