import { flag, optional, type Shape, text } from '../../base/index.ts';
import { isTrue } from '../run/truth.ts';
import { variadic } from './define.ts';
import { anyKind } from './kinds.ts';

/** The first value that holds, else the last: to choose, or to fill in for what is missing. */
export const or = variadic({
  name: 'or',
  parameter: { name: 'value', kind: anyKind },
  result: resultShape,
  run: (values) => (values.find(({ value }) => isTrue(value)) ?? values.at(-1))?.value,
  doc: {
    description: {
      vi: 'Giá trị đầu tiên có nội dung; dùng để thay thế khi thiếu dữ liệu.',
      en: 'The first value that is there: to fill in for what is missing.',
    },
    example: '<p>{{or meeting.when "…"}}</p>',
  },
});

function resultShape(args: readonly Shape[]): Shape {
  const last = args.at(-1);
  if (!last || !args.every((shape) => shape.kind === 'text' || shape.kind === 'number')) return flag;
  return last.optional ? optional(text) : text;
}
