import { crc32, deflateSync } from 'node:zlib';

/** A PNG to be made: `rows` holds the packed bytes of each row, without filter bytes. */
export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colorType: number;
  readonly rows: readonly Uint8Array[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Filter of each row, 0 to 4; 0 when absent. */
  readonly filters?: readonly number[];
  /** The zlib stream's content where it is not simply the rows (interlaced pictures). */
  readonly interlaced?: Uint8Array;
}

/** A PNG file, written by the book and by no library under test. */
export function makePng(plan: PngPlan): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(plan.width, 0);
  header.writeUInt32BE(plan.height, 4);
  header.set([plan.bits, plan.colorType, 0, 0, plan.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(plan.palette ? [chunk('PLTE', Buffer.from(plan.palette))] : []),
    ...(plan.transparency ? [chunk('tRNS', Buffer.from(plan.transparency))] : []),
    chunk('IDAT', deflateSync(plan.interlaced ?? filterRows(plan))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture of one colour. */
export function plainPng(width: number, height: number, color: readonly [number, number, number]): Uint8Array {
  const row = Uint8Array.from({ length: width * 3 }, (_, at) => color[at % 3] ?? 0);
  return makePng({ width, height, bits: 8, colorType: 2, rows: Array.from({ length: height }, () => row) });
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function filterRows(plan: PngPlan): Uint8Array {
  const pixelBytes = Math.max(1, ((CHANNELS[plan.colorType] ?? 1) * plan.bits) / 8);
  return Buffer.concat(
    plan.rows.map((row, at) => {
      const filter = plan.filters?.[at] ?? 0;
      const above = plan.rows[at - 1] ?? new Uint8Array(row.length);
      const bytes = row.map((byte, column) => {
        const left = row[column - pixelBytes] ?? 0;
        const up = above[column] ?? 0;
        const corner = above[column - pixelBytes] ?? 0;
        const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
        return byte - guess;
      });
      return Buffer.concat([Buffer.from([filter]), bytes]);
    }),
  );
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const distances = [left, up, corner].map((value) => Math.abs(estimate - value));
  return [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0;
}
