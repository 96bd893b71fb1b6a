import { TEN_THUONG_DUNG } from '../../catalog/ten-viet-hoa.ts';
import { defineCapital } from '../kit/capitals.ts';
import { caseFinder, startsLower } from '../kit/proper-names.ts';

const find = caseFinder(TEN_THUONG_DUNG);

/** Names whose case published documents agree on, where the words alone would allow another. */
export default defineCapital({
  id: 'viet-hoa/ten-thuong-dung',
  clause: 'IV·1',
  covers: ['H-IV.1a', 'H-IV.2a', 'BU-9.3'],
  title: { vi: 'Tên cơ quan viết như tên chính thức', en: 'Names of bodies are written as their official name' },
  why: {
    vi: 'Phụ lục II để ngỏ việc một tên gồm mấy cụm từ; bảng chỉ có những tên mà hơn bốn phần năm văn bản đã công bố viết như nhau. Chữ đầu viết thường không xét.',
    en: 'Phụ lục II leaves open how many phrases a name has; the table holds only names that more than four fifths of published documents write alike. A small first letter is not judged.',
  },
  mayErr: { vi: 'một số văn bản chính thức viết khác', en: 'some official documents write otherwise' },
  noun: { vi: 'Tên cơ quan', en: 'Name of a body' },
  *find(p) {
    for (const found of find(p)) if (!startsLower(found.actual)) yield found;
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Bộ Công thương trong soạn thảo văn bản.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Viện Kiểm sát nhân dân tỉnh trong soạn thảo văn bản.' } },
    ],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với Bộ Công Thương, Kho bạc Nhà nước và Viện kiểm sát nhân dân tỉnh; kho bạc nhà nước là một công cụ.' } }],
  },
});
