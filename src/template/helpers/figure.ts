import { stated } from './stated.ts';

/** What an indicator says: its value with bound, unit and status, or its rank, or its comparison. */
export const figure = stated({
  name: 'figure',
  fields: ['statement', 'figure', 'rank', 'compare'],
  of: { vi: 'một số liệu (mục của indicators)', en: 'a figure (an item of indicators)' },
  doc: {
    description: {
      vi: 'Số liệu thành lời, đủ mức chính xác, đơn vị và tình trạng: “ước đạt 5,79%”, “gần 1,3 tỷ USD”, “thứ 12 cả nước”; “–” nếu không có. Đặt `otherwise` để đổi dấu “–”.',
      en: 'A figure in words, with bound, unit and status: “ước đạt 5,79%”, “gần 1,3 tỷ USD”, “thứ 12 cả nước”; “–” where there is none, or what `otherwise` says.',
    },
    example: '{{#each indicators}}<p>{{name}}: {{figure this}}</p>{{/each}}',
  },
});
