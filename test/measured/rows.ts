import { ANNEX_ROWS } from './annex-rows.ts';
import { BODY_ROWS } from './body-rows.ts';
import { CLOSING_ROWS } from './closing-rows.ts';
import { COMPONENT_ROWS } from './component-rows.ts';
import { HEAD_ROWS } from './head-rows.ts';
import { PAGE_NUMBER_ROWS } from './page-numbers.ts';
import { PAGE_ROWS } from './page-rows.ts';
import type { Row } from './row.ts';

/** Every row of the decree that can be seen on a page, with its target, how it is read and how far it may be off. */
export const ROWS_SEEN: readonly Row[] = [...PAGE_ROWS, ...PAGE_NUMBER_ROWS, ...HEAD_ROWS, ...BODY_ROWS, ...CLOSING_ROWS, ...ANNEX_ROWS, ...COMPONENT_ROWS];

/** Rows that no page can show, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'P-06': 'nói rằng mỗi thành phần có cỡ chữ riêng: đo ở từng thành phần',
  'Q-05': 'hai cách bỏ dấu đều được; chữ in ra đã đo ở Q-01, U-01',
  'A-01…A-03, A-08': 'tên cơ quan là dữ kiện của bản thảo',
  'N-01…N-04, N-10': 'việc cấp số và đặt chữ viết tắt là của văn thư và người đứng đầu',
  'N-11': 'mã loại viết thường lẫn hoa (TTr, CTr) thuộc các loại chưa có',
  'D-01…D-04': 'địa danh là dữ kiện của bản thảo',
  'D-07': 'biên bản và quy chế kèm theo chưa có',
  'T-01, T-06': 'văn phong; không có con số',
  'T-07': 'giấy giới thiệu, giấy nghỉ phép chưa có',
  'T-08': 'chọn theo lời quy định: trích yếu đậm, đo ở T-03',
  'C-01, C-02, C-05, V-01…V-04': 'cách viện dẫn là nội dung, kiểm ở phần đọc viện dẫn',
  'S-01, S-02': 'cấu trúc, do lược đồ của bản thảo giữ',
  'S-09, S-11': 'Nghị định không nói',
  'K-01…K-09, K-11': 'thẩm quyền và chức danh, do lược đồ khối ký giữ; ba khối ký mẫu đo ở K-10',
  'K-12…K-14': 'chữ ký và mực; khoảng ký không quy định',
  'X-01…X-07': 'dấu và chữ ký số do nơi phát hành đặt',
  'R-01, R-08, R-10': 'chọn loại văn bản; quyết định và nghị quyết chưa có',
  'L-01': 'văn bản có nhắc phụ lục hay không là nội dung',
  'L-05, L-07': 'Nghị định cho phép cả hai cách',
  'U-02, U-03': 'không có mức ấy; dấu mật do luật khác và là dấu đóng tay',
};
