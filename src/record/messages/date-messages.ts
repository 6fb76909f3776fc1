import { message } from '../../base/index.ts';
import { RECORD_WARNING } from './words.ts';

/** A day of the calendar as Vietnamese writes it: 01/7/2025. */
function vietnameseDay(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** What is said of dates and places that do not fit one another. */
export const dateMessages = {
  'record/source-after-document': message<{ date: string; issued: string }>({
    ...RECORD_WARNING,
    vi: ({ date, issued }) => ({
      message: `Nguồn này công bố ngày \`${date}\`, sau ngày ban hành văn bản (\`${issued}\`).`,
      hint: 'Kiểm tra lại `published` và `document.date`: văn bản không thể dẫn nguồn chưa công bố.',
    }),
    en: ({ date, issued }) => ({
      message: `This source was published on \`${date}\`, after the date of the document (\`${issued}\`).`,
      hint: 'Check `published` and `document.date`: a document cannot cite what was not yet published.',
    }),
  }),
  'record/source-before-meeting': message<{ date: string; starts: string }>({
    ...RECORD_WARNING,
    vi: ({ date, starts }) => ({
      message: `Nguồn này thuật lại cuộc họp nhưng công bố ngày \`${date}\`, trước khi họp (\`${starts}\`).`,
      hint: 'Kiểm tra lại `published` và `meeting.starts`.',
    }),
    en: ({ date, starts }) => ({
      message: `This source tells of the meeting, but was published on \`${date}\`, before it began (\`${starts}\`).`,
      hint: 'Check `published` and `meeting.starts`.',
    }),
  }),
  'record/figure-after-source': message<{ period: string; date: string }>({
    ...RECORD_WARNING,
    vi: ({ period, date }) => ({
      message: `Số liệu của kỳ \`${period}\` chưa thể có trong nguồn công bố ngày \`${date}\`.`,
      hint: 'Kiểm tra lại kỳ số liệu và `published` của nguồn; số ước tính thì ghi `status: estimated`, dự kiến thì ghi `status: projected`.',
    }),
    en: ({ period, date }) => ({
      message: `A figure for the period \`${period}\` cannot be in a source published on \`${date}\`.`,
      hint: 'Check the period and the date `published`; say `status: estimated` of an estimate and `status: projected` of a projection.',
    }),
  }),
  'record/place-not-then': message<{ place: string; until: string; now?: string; date: string }>({
    ...RECORD_WARNING,
    vi: ({ place, until, now, date }) => ({
      message: `Từ ngày ${vietnameseDay(until)} không còn ${now ? place : `cấp huyện, nên không còn ${place}`}, mà ngày ghi ở đây là \`${date}\`.`,
      hint: now
        ? `Nay thuộc ${now}. Kiểm tra lại ngày và địa danh; nếu nói về địa danh cũ thì ghi thêm “(cũ)”.`
        : 'Kiểm tra lại ngày và địa danh; nếu nói về địa danh cũ thì ghi thêm “(cũ)”.',
    }),
    en: ({ place, until, now, date }) => ({
      message: `Since ${until} there is no ${place}${now ? '' : ', for there are no districts'}; the date here is \`${date}\`.`,
      hint: `${now ? `It is part of ${now} now. ` : ''}Check the date and the place; of a place of the past say “(cũ)” or “(former)”.`,
    }),
  }),
};
