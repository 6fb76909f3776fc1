import { stated } from './stated.ts';

/** How a figure has changed since the period before. */
export const change = stated({
  name: 'change',
  fields: ['change'],
  of: {
    vi: 'một số liệu (mục của indicators hoặc series.points)',
    en: 'a figure (an item of indicators or series.points)',
  },
  doc: {
    description: {
      vi: 'Mức tăng, giảm so với kỳ trước; của một tỷ lệ thì tính bằng điểm phần trăm: “tăng 2,65 điểm phần trăm”, “giảm 3,1%”; “–” nếu không tính được.',
      en: 'The change since the period before, in percentage points for a share or a rate: “tăng 2,65 điểm phần trăm”, “giảm 3,1%”; “–” where it is not certain.',
    },
    example: '{{#each indicators}}<p>{{name}}: {{change this}}</p>{{/each}}',
  },
});
