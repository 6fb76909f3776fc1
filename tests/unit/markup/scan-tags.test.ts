import { describe, expect, it } from 'vitest';
import { parseTree } from '../../../src/markup/read-tree.ts';
import { scanTags } from '../../../src/markup/scan-tags.ts';
import { liveBytes } from '../../support/live-memory.ts';
import { stamped } from './support.ts';

const strictly = (xml: string) => parseTree(stamped(xml), () => {});

describe('scanTags', () => {
  it.each([
    '<document><p>Họp</p></document>',
    '<document title="A &amp; B">\n  <p id="x" style="lead">một <b>hai</b>\n ba</p><p/><rule width="30%" /></document>',
    '<p>&lt;b&gt; &amp;amp; &quot;x&quot; &#x27;y&#x27; &#x60; a&#x3D;b &apos; 1&nbsp;000</p>',
    '<p>5 > 3</p> words <p lang="vi"\n  align="left">\ttab</p>',
    '<figure src="a&quot;b.png" alt="dòng\nhai\tba"/>',
  ])('reads %j as strict reading does', (xml) => {
    expect(scanTags(stamped(xml))).toEqual(strictly(xml));
  });

  it.each([
    '<p>a</b>',
    '<p>a',
    'a</p>',
    '<p a="1" a="2"/>',
    "<p a='1'/>",
    '<p a="5 > 3"/>',
    '<p a="<"/>',
    '<p>&copy;</p>',
    '<p>&#160;</p>',
    '<p>&</p>',
    '<p>]]></p>',
    '<p><!-- a --></p>',
    '<p><![CDATA[a]]></p>',
    '<?a b?><p/>',
    '<p>a\r\nb</p>',
    '<p>\u0001</p>',
    '<p>😀</p>',
    '<P/>',
    'words alone',
    '<p>a</p >',
    '<',
    '<p',
    '<p>'.repeat(120) + '</p>'.repeat(120),
  ])('leaves %j to strict reading', (xml) => {
    expect(scanTags(stamped(xml))).toBeUndefined();
  });

  it('leaves tags to strict reading that carry no stamp, or one of no place', () => {
    const [place] = stamped('<p/>').places;
    expect(scanTags({ xml: '<p/>', places: place ? [place] : [] })).toBeUndefined();
    expect(scanTags({ xml: '<p at="7"/>', places: place ? [place] : [] })).toBeUndefined();
  });

  it('reads tags that are written alike once, so that they share their attributes', () => {
    const xml = '<p at="0" style="lead">một</p><p at="0" style="lead">hai</p>';
    const [one, other] = scanTags({ xml, places: stamped('<p/>').places }) ?? [];
    expect(one?.kind === 'element' && other?.kind === 'element' && one.attributes === other.attributes).toBe(true);
  });

  it('holds on to no document by the tags that it keeps of it', () => {
    const { places } = stamped('<p/>');
    const length = 50_000;
    const read = (number: number) =>
      scanTags({ xml: `<p at="0" alt="Bản ghi thứ ${number} của năm">${'ạ'.repeat(length)}</p>`, places });
    read(0);
    const before = liveBytes();
    for (let number = 1; number <= 100; number++) read(number);
    expect(liveBytes() - before).toBeLessThan(20 * length);
  });
});
