/**
 * The parts of the style sheet, in the order in which they are joined: later ones may rely on earlier ones. All of it
 * stands in every page, so each part is kept small.
 */
export const STYLE_FILES = [
  'base',
  'frame',
  'states',
  'facts',
  'timeline',
  'rows',
  'days',
  'prose',
  'document',
  'media',
] as const;
