import { pngSamples } from './png-samples.ts';
import { channelsOf, type Png } from './read-png.ts';

/** A decoded picture: colours (or palette indexes) of 8 bits, and how opaque each pixel is. */
export interface Picture {
  readonly colors: Uint8Array;
  /** Absent when the picture is opaque throughout. */
  readonly alpha?: Uint8Array;
}

const PALETTE = 3;

/** Takes the alpha out of a picture, from wherever PNG keeps it: a channel, the palette, or one colour. */
export function splitAlpha(png: Png): Picture {
  const samples = pngSamples(png);
  const channels = channelsOf(png);
  const hasAlphaChannel = channels === 2 || channels === 4;
  const colorChannels = hasAlphaChannel ? channels - 1 : channels;
  const colors = new Uint8Array(png.width * png.height * colorChannels);
  const alpha = new Uint8Array(png.width * png.height);
  const isKey = keyTest(png);
  // Grey of 1, 2 or 4 bits is stretched to 8; indexes stay as they are.
  const stretch = png.bits < 8 && png.colorType !== PALETTE ? 255 / ((1 << png.bits) - 1) : 1;
  let opaque = true;
  for (let pixel = 0; pixel < alpha.length; pixel += 1) {
    const from = pixel * channels;
    for (let channel = 0; channel < colorChannels; channel += 1)
      colors[pixel * colorChannels + channel] = (samples[from + channel] ?? 0) * stretch;
    const value = hasAlphaChannel ? (samples[from + colorChannels] ?? 255) : alphaOf(png, samples, from, isKey);
    alpha[pixel] = value;
    opaque &&= value === 255;
  }
  return opaque ? { colors } : { colors, alpha };
}

type KeyTest = (samples: Uint8Array, from: number) => boolean;

function alphaOf(png: Png, samples: Uint8Array, from: number, isKey: KeyTest): number {
  if (png.colorType === PALETTE) return png.transparency[samples[from] ?? 0] ?? 255;
  return isKey(samples, from) ? 0 : 255;
}

/** Whether a pixel has the one colour that is transparent. */
function keyTest(png: Png): KeyTest {
  const key = transparentColor(png).map((value) => (png.bits === 16 ? value >> 8 : value));
  return key.length === 0 ? () => false : (samples, from) => key.every((value, at) => samples[from + at] === value);
}

/** The one colour that is transparent, a number for each channel; empty when there is none. */
export function transparentColor(png: Png): number[] {
  if (png.colorType === PALETTE) return [];
  const bytes = png.transparency;
  const count = Math.floor(bytes.length / 2);
  return Array.from({ length: count }, (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0));
}
