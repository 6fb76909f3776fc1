import { stated } from './stated.ts';

/** The time that a figure belongs to. */
export const period = stated({
  name: 'period',
  fields: ['period'],
  of: {
    vi: 'một số liệu (mục của indicators hoặc series.points)',
    en: 'a figure (an item of indicators or series.points)',
  },
  doc: {
    description: {
      vi: 'Kỳ số liệu thành lời: “6 tháng đầu năm 2023”; “–” nếu không có.',
      en: 'The time of a figure in words: “6 tháng đầu năm 2023”; “–” where there is none.',
    },
    example: '{{#each indicators}}<p>{{name}} ({{period this otherwise="…"}}): {{figure this}}</p>{{/each}}',
  },
});
