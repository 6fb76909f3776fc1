import * as z from 'zod';
import { meetingRecordSchema } from './schema/meeting-record.ts';

/**
 * The format of a record as a JSON Schema (draft 7), made of the schema itself: editors complete and explain keys with
 * it. What only reading can tell, such as a party that is not known, it does not say.
 */
export function recordJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(meetingRecordSchema, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    title: 'briefwright meeting record',
    description: 'One meeting, from which official documents are made. / Hồ sơ một cuộc họp, từ đó làm ra văn bản.',
    ...rest,
  };
}
