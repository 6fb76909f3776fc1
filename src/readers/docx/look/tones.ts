/** A colour `#rrggbb` made lighter: `share` of its way from white (ISO 29500-1, 17.3.2.6: themeTint, in HSL). */
export function tint(color: string, share: number): string {
  return withLightness(color, (light) => light * share + (1 - share));
}

/** A colour `#rrggbb` made darker: `share` of its lightness (themeShade). */
export function shade(color: string, share: number): string {
  return withLightness(color, (light) => light * share);
}

/** Whether two colours `#rrggbb` are the same but for rounding. */
export function areNear(one: string, other: string): boolean {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  return first.every((channel, at) => Math.abs(channel - (second[at] ?? 0)) * 255 < 2.5);
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}

function withLightness(color: string, change: (lightness: number) => number): string {
  const channels = channelsOf(color);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const before = (most + least) / 2;
  const after = change(before);
  // With hue and saturation kept, every channel keeps its place between the darkest and the brightest.
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  const hex = channels.map((channel) => toHex(after + (channel - before) * scale));
  return `#${hex.join('')}`;
}

function toHex(channel: number): string {
  const byte = Math.min(255, Math.max(0, Math.floor(channel * 255)));
  return byte.toString(16).padStart(2, '0');
}
