import { nd30 } from '../../core/clause.ts';
import { encodingOf } from '../kit/old-encoding.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly ma: string;
  readonly chu: string;
}

/** Text in an encoding of old fonts. */
export default defineRule<Data>({
  id: 'ky-tu/ma-cu',
  since: '0.2.0',
  basis: nd30('PL I·I·I·4'),
  covers: ['P-05'],
  title: { vi: 'Chữ dùng bộ mã Unicode, không phải TCVN3 hay VNI', en: 'Text is Unicode, not TCVN3 or VNI' },
  why: {
    vi: 'Chữ gõ cho phông .VnTime hay VNI-Times thành ký tự lạ khi đổi phông. Nhận ra bằng mật độ: một đoạn có nhiều ký tự đặc trưng của bảng mã cũ mà hầu như không có chữ Unicode tiếng Việt.',
    en: 'Text typed for .VnTime or VNI-Times turns into strange letters in any other font. Told by density: a paragraph with many letters typical of the old encoding and hardly any Vietnamese letter of Unicode.',
  },
  mayErr: { vi: 'đoạn tiếng nước ngoài dày dấu có thể giống', en: 'a foreign text full of accents may look alike' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const p of typedOf(s)) {
      const ma = encodingOf(p.text);
      if (ma !== undefined) yield { path: p.path, data: { ma, chu: p.text.slice(0, 40) }, actual: p.text.slice(0, 40) };
    }
  },
  message: ({ ma, chu }) => ({ vi: `Đoạn «${chu}» dùng bảng mã ${ma}; cần Unicode (TCVN 6909:2001)`, en: `The paragraph “${chu}” is in ${ma}; needed: Unicode (TCVN 6909:2001)` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'N©ng cao chÊt l\u00ADîng so¹n th¶o v¨n b¶n cña c¸c c¬ quan, ®¬n vÞ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Naâng cao chaát löôïng soaïn thaûo vaên baûn cuûa caùc cô quan, ñôn vò.' } },
    ],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Mời chuyên gia của Université Paris, ông Müller và bà Peña; đo ở 25 °C ± 2 µm, mã số ®.' } }],
  },
});
