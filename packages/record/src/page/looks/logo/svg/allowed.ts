/** The elements that are painted themselves. */
export const SHAPES: ReadonlySet<string> = new Set([
  ...['use', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
]);

/** The elements that a logo may be drawn with. */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...SHAPES,
  ...['svg', 'g', 'defs', 'symbol'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern'],
]);

/** Elements of SVG that say something about a picture and draw nothing. */
export const UNSEEN: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/** How shapes are painted: attributes, and properties in `style` that mean the same as an attribute. */
export const PAINT: ReadonlySet<string> = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'opacity', 'color'],
  ...['clip-path', 'clip-rule', 'mask', 'mask-type', 'stop-color', 'stop-opacity', 'display', 'visibility'],
  ...['paint-order', 'vector-effect', 'shape-rendering', 'color-interpolation'],
]);

/** Where shapes are and what they refer to. */
export const GEOMETRY: ReadonlySet<string> = new Set([
  ...['id', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'width', 'height'],
  ...['points', 'pathLength', 'transform', 'viewBox', 'preserveAspectRatio', 'offset', 'gradientUnits'],
  ...['gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'patternUnits'],
  ...['patternContentUnits', 'patternTransform'],
]);

/** The functions that a value may call, in lower case; `url` only of something in the picture itself. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...['url', 'rgb', 'rgba', 'hsl', 'hsla', 'matrix', 'translate', 'scale', 'rotate', 'skewx', 'skewy'],
]);
