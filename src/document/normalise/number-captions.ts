import type { Block } from '../model.ts';
import type { Step } from './step.ts';

/** Numbered captions count from 1, tables, figures and charts apart; the others have 0. */
export const numberCaptions: Step = {
  name: 'number-captions',
  begin: () => {
    const counts = { table: 0, figure: 0, chart: 0 };
    const enter = (block: Block): Block => {
      if ((block.type !== 'table' && block.type !== 'figure' && block.type !== 'chart') || !block.caption) return block;
      const number = block.caption.numbered ? ++counts[block.type] : 0;
      return { ...block, caption: { ...block.caption, number } };
    };
    return { enter };
  },
};
