import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { OWN_LEVEL } from '../../../src/base/index.ts';

/** The least that a Word file asks for: its finished parts, pressed and summed. */
export function wordFloor(docx: Uint8Array): () => void {
  const parts = Object.values(unzipSync(docx));
  return () => {
    for (const part of parts) {
      crc32(part);
      deflateRawSync(part, { level: OWN_LEVEL });
    }
  };
}
