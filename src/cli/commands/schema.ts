import { recordJsonSchema } from '../../pipeline/index.ts';
import { DONE } from '../exit-code.ts';
import type { Machine } from '../machine.ts';

/** `briefwright schema`: prints the JSON Schema of records. */
export async function runSchema({ terminal }: Machine): Promise<number> {
  terminal.out(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  return DONE;
}
