import { thongLe } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import { type Flowing, flowsOf, isText } from '../kit/flow.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A text that has none of these may be the beginning of one only: its last words are not its end. */
const KET: readonly Role[] = ['chuc-vu', 'noi-nhan'];
const HET = /\.\/\.\s*$/u;

type Data = { readonly cuoi: string; readonly giua?: boolean };

/** The closing mark of a text: at its end, and nowhere else. */
export default defineRule<Data>({
  id: 'noi-dung/het',
  since: '0.2.0',
  basis: thongLe('các mẫu của PL III'),
  covers: ['L-06'],
  title: { vi: 'Hết nội dung có dấu ./.', en: 'The text ends with ./.' },
  why: {
    vi: 'Không câu nào của Nghị định đòi dấu này, nhưng mọi mẫu và chính Nghị định đều kết thúc như vậy. Văn bản kết thúc bằng bảng, hình hoặc tiêu đề không bị xét.',
    en: 'No sentence of the decree asks for the mark, but all its samples and the decree itself end with it. Texts that end with a table, picture or heading are not judged.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const flow of flowsOf(s)) {
      const last = flow.at(-1);
      if (last !== undefined && isText(last) && !HET.test(last.text)) yield { path: leafAt(last, last.text.length - 1), data: { cuoi: tail(last) }, actual: tail(last), expected: './.', absent: KET };
      yield* inside(flow.slice(0, -1));
    }
  },
  message: ({ cuoi, giua }) =>
    giua === true
      ? { vi: `Dấu hết «./.» đứng giữa văn bản, sau «${cuoi}»; thường chỉ ở cuối`, en: `The closing mark “./.” stands inside the text, after “${cuoi}”; usual: only at its end` }
      : { vi: `Nội dung kết thúc bằng «${cuoi}»; thường là «./.»`, en: `The text ends with “${cuoi}”; usual: “./.”` },
  examples: {
    wrong: [{ tree: { role: 'khoan', at: 4, replace: ['Mục II./.', 'Mục II.'] } }, { set: { 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ được lập đầy đủ, đúng thời hạn./.' } }],
    right: [{}, { set: { 'noiDung[3].noiDung[1].doan': 'Các sở, ngành thực hiện nhiệm vụ tại Mục II./.' } }, { base: 'de-cuong-bao-cao' }],
  },
});

const tail = ({ text }: Printed): string => text.replace(HET, '').trim().split(' ').slice(-4).join(' ');

function* inside(flow: readonly Flowing[]) {
  for (const p of flow) if (p !== undefined && isText(p) && HET.test(p.text)) yield { path: leafAt(p, p.text.length - 1), data: { cuoi: tail(p), giua: true }, actual: './.' };
}
