import { describe, expect, it } from 'vitest';
import { suspectEncoding } from '../../../src/record/text/suspect-encoding.ts';

describe('suspectEncoding', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3 (ABC)'],
    ['NghÖ An', 'TCVN3 (ABC)'],
    ['UBND tØnh', 'TCVN3 (ABC)'],
    ['§ång chÝ NguyÔn V¨n A', 'TCVN3 (ABC)'],
    ['B¾c Giang', 'TCVN3 (ABC)'],
    ['Uû ban nh©n d©n', 'TCVN3 (ABC)'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI'],
    ['Nguyeãn Vaên A', 'VNI'],
    ['Baéc Giang', 'VNI'],
    ['ñoàng chí', 'VNI'],
    ['Sôû Noäi vuï', 'VNI'],
    ['Nghá»‡ An', 'UTF-8'],
    ['TÃ i liá»‡u', 'UTF-8'],
  ])('%s is %s', (text, encoding) => {
    expect(suspectEncoding(text)?.encoding).toBe(encoding);
  });

  it('names a word and what it means', () => {
    expect(suspectEncoding('tỉnh NghÖ An')).toEqual({ encoding: 'TCVN3 (ABC)', word: 'NghÖ', meant: 'Nghệ' });
  });

  it.each([
    'Tòa án, thủy lợi, hoà, khoẻ, quý, giếng, gì, quốc, khuỷu, nghiêng, ngoằn ngoèo',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, HOÀ BÌNH, ÁNH ÂN ÚT ỦY',
    'Đắk Lắk, Kon Tum, Krông Pắk, K’Ho, Ê-đê, M’nông, Ya Hội, Y Tý, Pa Cô',
    'Müller, Köln, Zürich, Jürgen Groß, Straße, Göthe',
    'Noël à Paris, le 3 août, goût, coût, où çà, Besançon, naïf, Loïc Caïn, Gaëtan',
    '«Le Monde» et «là», Château, Côte d’Ivoire, Réunion, Moët, Citroën, Nestlé',
    'Gøran Bø, Sørensen, Ångström, Malmö, Üniversite Çelik Öztürk',
    'Señor Núñez, São Paulo, Peña, España, região, leão, José María',
    'Łódź Dvořák Škoda, Kraków Gdańsk, İzmir',
    'Samsung® và ©Tác giả, 50 µm, 3 m², 5 m³, 10¹, col·legi, 2×3, m×n, a÷b',
    'Vốn 1.234,5 tỷ đồng – “Điện mặt trời”… 25 °C, ± 5 %, 20 €, § 3, ¶ 4',
    'XÃ\u00a0AN, Việt á»',
  ])('leaves alone: %s', (text) => {
    expect(suspectEncoding(text)).toBeUndefined();
  });
});
