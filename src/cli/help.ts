import type { Bilingual } from '../core/text.ts';

/** What commands and options do. */
export const HELP = {
  program: {
    vi: 'Văn bản hành chính theo Nghị định 30/2020/NĐ-CP: từ bản thảo (YAML, JSON, Markdown) ra DOCX, PDF, HTML, văn bản thuần; kiểm tra bản thảo và tệp DOCX, PDF có sẵn.',
    en: 'Vietnamese administrative documents by Decree 30/2020/NĐ-CP: from drafts (YAML, JSON, Markdown) to DOCX, PDF, HTML, plain text; checks of drafts and of DOCX and PDF files.',
  },
  render: { vi: 'dựng bản thảo thành tệp', en: 'render drafts to files' },
  import: { vi: 'đưa tệp DOCX, PDF, văn bản đã ban hành về bản thảo', en: 'turn a DOCX, a PDF or the text of an issued document into a draft' },
  check: { vi: 'kiểm tra bản thảo (nêu lỗi theo dòng, cột) và tệp DOCX, PDF, văn bản thuần (theo trang, đoạn)', en: 'check drafts (findings by line and column) and DOCX, PDF and text files (by page and paragraph)' },
  explain: { vi: 'giải thích một quy tắc: căn cứ, vì sao, sai, đúng', en: 'explain a rule: clause, why, wrong, right' },
  rules: { vi: 'liệt kê quy tắc', en: 'list the rules' },
  init: { vi: 'tạo bản thảo mẫu có chú thích', en: 'write a commented draft to start from' },
  schema: { vi: 'in JSON Schema cho trình soạn thảo', en: 'print the JSON Schema for editors' },
  to: { vi: 'các dạng, cách nhau bằng dấu phẩy: docx, pdf, html, txt', en: 'formats, separated by commas: docx, pdf, html, txt' },
  out: { vi: 'thư mục để ghi (mặc định: cạnh bản thảo); - là đầu ra chuẩn', en: 'folder to write to (default: beside the draft); - is standard output' },
  pdfa: { vi: 'PDF/A-2b để lưu trữ', en: 'PDF/A-2b for archives' },
  embed: { vi: 'mang bản thảo theo trong DOCX, PDF; vanban import lấy lại nguyên vẹn', en: 'carry the draft in DOCX and PDF; vanban import gives it back unchanged' },
  importOut: { vi: 'tệp để ghi (mặc định: đầu ra chuẩn)', en: 'file to write (default: standard output)' },
  importTo: { vi: 'dạng của bản thảo (mặc định: theo tên tệp ở -o, hoặc yaml)', en: 'format of the draft (default: by the name of -o, else yaml)' },
  carried: { vi: 'lấy bản thảo tệp mang theo, dù trang in đã khác', en: 'take the draft that the file carries, even where its page says something else' },
  fromPage: { vi: 'lấy theo trang in, dù tệp mang theo bản thảo', en: 'take what is printed, even where the file carries its draft' },
  format: { vi: 'dạng báo cáo (mặc định: pretty)', en: 'format of the report (default: pretty)' },
  failOn: { vi: 'thoát với mã 1 từ mức này (mặc định: error)', en: 'exit code 1 from this level on (default: error)' },
  state: { vi: 'văn bản đang ở đâu (mặc định: theo số, ngày)', en: 'how far the documents are (default: told from number and date)' },
  standard: { vi: 'chuẩn để xét, bất kể ngày: nd30@2020', en: 'standard to judge by, whatever the date: nd30@2020' },
  config: { vi: 'tệp cấu hình (mặc định: vanban.config.yaml ở thư mục này hoặc ở trên)', en: 'configuration file (default: vanban.config.yaml here or above)' },
  noConfig: { vi: 'không dùng cấu hình nào', en: 'use no configuration' },
  minCoverage: { vi: 'lỗi nếu kiểm được ít hơn N% quy tắc áp dụng', en: 'an error where less than N% of the rules that apply were checked' },
  rulesAsOf: { vi: 'chỉ các quy tắc có đến phiên bản này', en: 'only rules up to this version of the package' },
  baseline: { vi: 'tệp mốc: lỗi ghi trong đó được ẩn', en: 'baseline file: findings in it are hidden' },
  updateBaseline: { vi: 'ghi lại tệp mốc (mặc định: vanban-baseline.json)', en: 'write the baseline anew (default: vanban-baseline.json)' },
  today: { vi: 'hôm nay (mặc định: theo đồng hồ)', en: 'today (default: the clock)' },
  fix: { vi: 'sửa ngay trong tệp những gì chỉ có một cách đúng (với -: in ra bản đã sửa)', en: 'put right in the files what has one right answer (with -: print the fixed text)' },
  dryRun: { vi: 'với --fix: chỉ in khác biệt, không ghi gì', en: 'with --fix: print a diff, write nothing' },
  onlyDrafts: { vi: 'bỏ qua tệp không có loai: của bản thảo, kể cả DOCX, PDF; không còn tệp nào thì thôi', en: 'pass over files without loai: of a draft, DOCX and PDF too; none left is no error' },
  measure: { vi: 'in cả bảng số đo của trang in: đo được, cần, căn cứ, kết quả', en: 'print all that was measured on the page: measured, required, clause, verdict' },
  quiet: { vi: 'chỉ nêu lỗi', en: 'show errors only' },
  checkOut: { vi: 'ghi báo cáo vào tệp này', en: 'write the report to this file' },
  rulesFormat: { vi: 'dạng', en: 'format' },
  initOut: { vi: 'tệp để ghi (mặc định: <loai>.yaml hoặc .md); - là đầu ra chuẩn', en: 'file to write (default: <loai>.yaml or .md); - is standard output' },
  force: { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' },
  lang: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' },
  help: { vi: 'in hướng dẫn', en: 'print help' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
} as const satisfies Record<string, Bilingual>;

const files: Bilingual = {
  vi: `FILE là tệp, mẫu tên trong ngoặc ("van-ban/*.yaml"), thư mục (các bản thảo nằm ngay trong đó), hoặc - (đầu vào chuẩn).
Tệp mà bản thảo nêu tên (theo, hình, tờ kèm theo) chỉ được đọc trong thư mục của bản thảo.`,
  en: `FILE is a file, a quoted pattern ("drafts/*.yaml"), a folder (the drafts directly in it), or - (standard input).
Files that a draft names (theo, images, attached sheets) are read only below the draft's folder.`,
};
const tree: Bilingual = {
  vi: `FILE là tệp, mẫu tên trong ngoặc ("**/*.yaml"), thư mục (các bản thảo, tệp DOCX, PDF, văn bản thuần trong đó và ở dưới, trừ node_modules và thư mục ẩn), hoặc - (đầu vào chuẩn).
Tệp mà bản thảo nêu tên (theo, hình, tờ kèm theo) chỉ được đọc trong thư mục của bản thảo. Tệp DOCX, PDF chỉ được kiểm, không sửa (--fix); tệp .doc cần lưu thành .docx trước.`,
  en: `FILE is a file, a quoted pattern ("**/*.yaml"), a folder (drafts, DOCX, PDF and text files in and below it, but for node_modules and hidden folders), or - (standard input).
Files that a draft names (theo, images, attached sheets) are read only below the draft's folder. DOCX and PDF files are checked, never changed (--fix); .doc files have to be saved as .docx first.`,
};
const exits: Bilingual = {
  vi: 'Mã thoát: 0 không có lỗi; 1 bản thảo có lỗi; 2 dùng sai hoặc không đọc, ghi được; 3 lỗi của chương trình.',
  en: 'Exit codes: 0 no errors; 1 errors in drafts; 2 wrong use, or a file cannot be read or written; 3 a fault of the program.',
};
const types = 'cong-van, ke-hoach, de-cuong-bao-cao, don-vi';

const RENDER = ['vanban render ke-hoach.md', 'vanban render "van-ban/*.yaml" --to pdf -o out', 'vanban render - --to txt -o - < cong-van.yaml'];
const CHECK = ['vanban check ke-hoach.md', 'vanban check cong-van.docx --measure', 'vanban check van-ban/ --fail-on warning', 'vanban check "**/*.md" --format sarif -o vanban.sarif'];
const IMPORT = ['vanban import cong-van.docx', 'vanban import ke-hoach.pdf -o ke-hoach.md', 'vanban import cu.docx -o moi.yaml && vanban render moi.yaml'];
const EXPLAIN = ['vanban explain so-ky-hieu/co-nam'];
const RULES = ['vanban rules', 'vanban rules so-ky-hieu --format markdown'];
const INIT = ['vanban init cong-van', 'vanban init ke-hoach -o 2026/tap-huan.md'];
const SCHEMA = ['vanban schema ke-hoach > ke-hoach.schema.json'];

const importNotes: Bilingual = {
  vi: `Chỗ chưa thấy và chỗ cần xem lại được nêu trên màn hình và ở đầu bản thảo.
Mã thoát: 0 đủ; 1 còn chỗ chưa thấy; 2 dùng sai hoặc không đọc được; 3 lỗi của chương trình.`,
  en: `What was not found and what is to be looked at is told on the screen and at the head of the draft.
Exit codes: 0 whole; 1 parts were not found; 2 wrong use, or the file cannot be read; 3 a fault of the program.`,
};

const examples = (lines: readonly string[], ...more: readonly Bilingual[]): Bilingual => {
  const text = (lang: keyof Bilingual): string =>
    [`${lang === 'vi' ? 'Ví dụ:' : 'Examples:'}\n${lines.map((line) => `  $ ${line}`).join('\n')}`, ...more.map((words) => words[lang])].join('\n\n');
  return { vi: text('vi'), en: text('en') };
};
const loai: Bilingual = { vi: `LOAI là một trong: ${types}.`, en: `LOAI is one of: ${types}.` };

/** Examples and notes below the help of the program and of each command. */
export const EXAMPLES = {
  program: examples([INIT[0] ?? '', CHECK[0] ?? '', RENDER[0] ?? '', RENDER[1] ?? ''], exits),
  render: examples(RENDER, files, exits),
  check: examples(CHECK, tree, exits),
  import: examples(IMPORT, importNotes),
  explain: examples(EXPLAIN),
  rules: examples(RULES),
  init: examples(INIT, loai),
  schema: examples(SCHEMA, loai),
} as const satisfies Record<string, Bilingual>;
