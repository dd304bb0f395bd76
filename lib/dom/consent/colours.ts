/** A colour in sRGB, channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Reads a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`; null for other colour spaces, which browsers leave unresolved. */
export function parseColour(computed: string): Colour | null {
  const [, space = '', inside = ''] = /^(rgba?|color)\(([^()]{0,80})\)$/u.exec(computed.trim()) ?? [];
  const parts = inside.split(/[\s,/]+/u).filter((part) => part !== '');
  if (space === 'color' && parts[0] !== 'srgb') return null;
  const scale = space === 'color' ? 255 : 1;
  const [red, green, blue, alpha = 1] = (space === 'color' ? parts.slice(1) : parts).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour = { red: red * scale, green: green * scale, blue: blue * scale, alpha };
  return Object.values(colour).every(Number.isFinite) ? colour : null;
}

/** What one sees where a colour lies on an opaque one. */
export function layOver(upper: Colour, lower: Colour): Colour {
  const mix = (over: number, under: number) => over * upper.alpha + under * (1 - upper.alpha);
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  };
}

/** The contrast ratio of two opaque colours, from 1 to 21, as WCAG 2 defines it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The largest difference in a channel, from 0 to 255: two hues of one luminance have no contrast and yet look apart. */
export function distanceOf(one: Colour, other: Colour): number {
  return Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
}

function luminanceOf({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
