/** A colour as `#rrggbb`. */
type Hex = string;

/** The contrast of two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white). */
export function contrastOf(one: Hex, other: Hex): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that has so much of another one mixed in: 0 is itself, 1 the other. */
export function mixed(colour: Hex, other: Hex, share: number): Hex {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((own, place) => Math.round(own + ((others[place] ?? 0) - own) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance: from 0 (black) to 1 (white). */
function luminanceOf(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: Hex): number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
}
