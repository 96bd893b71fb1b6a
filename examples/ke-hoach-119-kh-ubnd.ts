// Bản thảo viết bằng TypeScript: trình soạn thảo gợi ý từng khóa, và sai kiểu là không biên dịch được.
import { keHoach } from 'vanban';

const PHONG_TRAO = 'Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021-2025';
const CAP_TINH = 'Các sở, ban, ngành, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và đoàn thể tỉnh';
const SO_LAO_DONG = 'Sở Lao động - Thương binh và Xã hội';

/** Các gạch đầu dòng (-). */
const gach = (...cac: string[]) => cac.map((doan) => ({ cap: 'gach' as const, doan }));
/** Các dấu cộng (+) dưới một gạch. */
const cong = (...cac: string[]) => cac.map((doan) => ({ cap: 'cong' as const, doan }));

export default keHoach({
  coQuan: { ten: 'Ủy ban nhân dân tỉnh Thái Bình', vietTat: 'UBND' },
  so: 119,
  diaDanh: 'Thái Bình',
  ngay: '2022-09-07',
  trichYeu: `Tổ chức thực hiện ${PHONG_TRAO} trên địa bàn tỉnh Thái Bình`,
  canCu: [
    {
      dan: 'Thực hiện',
      loai: 'Quyết định',
      soKyHieu: '666/QĐ-TTg',
      ngay: '2022-06-02',
      kieuNgay: 'so',
      coQuan: 'Thủ tướng Chính phủ',
      trichYeu: `ban hành Kế hoạch tổ chức thực hiện ${PHONG_TRAO}`,
    },
    {
      dan: 'Thực hiện',
      loai: 'Công văn',
      soKyHieu: '2150/LĐTBXH-VPQGGN',
      ngay: '2022-06-23',
      kieuNgay: 'so',
      coQuan: 'Bộ Lao động - Thương binh và Xã hội',
      trichYeu: `về triển khai thực hiện ${PHONG_TRAO}`,
    },
    {
      dan: 'Thực hiện',
      loai: 'Nghị quyết',
      soKyHieu: '09-NQ/ĐH',
      ngay: '2020-10-15',
      kieuNgay: 'so',
      coQuan: 'Đại hội đại biểu Đảng bộ tỉnh Thái Bình lần thứ XX, nhiệm kỳ 2020-2025',
    },
  ],
  noiDung: [
    `Ủy ban nhân dân tỉnh đề ra Kế hoạch tổ chức thực hiện ${PHONG_TRAO} trên địa bàn tỉnh Thái Bình (dưới đây viết gọn là Phong trào thi đua) với những nội dung sau:`,
    {
      cap: 'muc',
      tieuDe: 'Mục đích, yêu cầu',
      noiDung: [
        {
          cap: 'khoan',
          tieuDe: 'Mục đích',
          noiDung: gach(
            'Quy tụ cả hệ thống chính trị vào việc đưa chương trình mục tiêu quốc gia về giảm nghèo bền vững đến kết quả; nuôi dưỡng tinh thần đoàn kết và nếp sống tương thân tương ái của dân tộc, để các hộ nghèo thêm vững tin, phấn đấu ra khỏi diện nghèo và có cuộc sống đủ đầy, hạnh phúc.',
            'Làm cho công tác giảm nghèo trở thành việc chung của toàn xã hội, có không khí thi đua và có kết quả đo được; giảm nghèo theo chuẩn đa chiều, không để nhiều hộ tái nghèo hoặc rơi vào cảnh nghèo; mỗi năm bớt bình quân từ 1.000 đến 1.500 hộ nghèo, để đến năm 2025 số hộ nghèo ít hơn 1/3 so với số liệu rà soát của năm 2021.',
            'Giúp các cấp, các ngành và mỗi người dân nghĩ đúng, làm đúng và thấy rõ phần trách nhiệm của mình trong công tác giảm nghèo; nhờ đó an sinh xã hội được bảo đảm, đời sống khá lên, số hộ nghèo vơi dần cho đến khi trong tỉnh không còn hộ nghèo.',
          ),
        },
        {
          cap: 'khoan',
          tieuDe: 'Yêu cầu',
          noiDung: gach(
            'Suốt giai đoạn 2021-2025, mỗi cấp, mỗi ngành, mỗi cơ quan, đơn vị, địa phương đều đặt công tác giảm nghèo vào số những việc phải làm đều đặn, không ngắt quãng.',
            'Phong trào thi đua phải đến được với từng người dân bằng nội dung, hình thức sinh động, dễ tham gia, có ích và hợp với địa phương, cơ sở; được thực hiện song song với Phong trào thi đua “Chung sức xây dựng nông thôn mới nâng cao, nông thôn mới kiểu mẫu” tỉnh Thái Bình giai đoạn 2021-2025.',
            'Các điển hình tiên tiến, sáng kiến, kinh nghiệm, cách làm mới có hiệu quả về giảm nghèo cần được tìm ra đúng lúc, vun đắp và phổ biến; tập thể, cá nhân, gia đình nổi bật trong Phong trào thi đua cần được nêu gương, tôn vinh và khen thưởng.',
          ),
        },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Nội dung phong trào thi đua',
      noiDung: [
        'Để đi tới mục tiêu đã định, từng cấp, từng ngành, cơ quan, đơn vị, địa phương thi đua làm tốt những việc sau đây:',
        {
          cap: 'khoan',
          tieuDe: CAP_TINH,
          noiDung: gach(
            'Trong phạm vi chức năng, nhiệm vụ của mình, đề xuất và đưa vào thực hiện cơ chế, chính sách giảm nghèo của Trung ương, của tỉnh, để việc trợ giúp hộ nghèo có cơ sở rõ ràng và đạt kết quả.',
            'Xem lại những cơ chế, chính sách giảm nghèo đang áp dụng, chỉ ra chỗ không còn hợp với thực tế và kiến nghị cơ quan có thẩm quyền sửa đổi, bổ sung, để người nghèo được trợ giúp đúng điều họ cần.',
            'Tuyên truyền, vận động nhiều hơn nữa để cán bộ, công chức, viên chức, đoàn viên, hội viên và Nhân dân cùng chung tay giảm nghèo; duy trì Cuộc vận động “Vì người nghèo” và Tháng cao điểm “Vì người nghèo” mỗi năm; gây dựng rồi mở rộng những mô hình giảm nghèo đã có kết quả.',
          ),
        },
        {
          cap: 'khoan',
          tieuDe: 'Huyện, thành phố, xã, phường, thị trấn',
          noiDung: gach(
            'Rà soát để nắm chắc số hộ nghèo, hộ cận nghèo của địa phương; lập kế hoạch thực hiện cùng lúc các cơ chế, chính sách trợ giúp trên toàn địa bàn; lo an sinh xã hội đúng người, đúng lúc, không bỏ sót ai, để người thuộc hộ nghèo, hộ cận nghèo đến được với chính sách, nguồn lực và những dịch vụ xã hội cơ bản như: Việc làm, y tế, giáo dục, nhà ở, nước sinh hoạt, vệ sinh môi trường, thông tin và các dịch vụ xã hội khác theo chuẩn nghèo đa chiều giai đoạn 2021-2025.',
            'Giúp các hộ nghèo sản xuất, kinh doanh; tạo việc làm có thu nhập đều để họ nâng cao đời sống vật chất và tinh thần.',
            'Tìm cách huy động sự đóng góp của các cấp, các ngành, tổ chức xã hội, cộng đồng dân cư và doanh nghiệp để hộ nghèo yên tâm sinh sống và phấn đấu thoát nghèo; gây dựng, mở rộng những mô hình kinh tế hợp với hoàn cảnh từng hộ, giúp hộ nghèo, hộ cận nghèo làm ăn hiệu quả hơn.',
          ),
        },
        {
          cap: 'khoan',
          tieuDe: 'Các doanh nghiệp, ngân hàng',
          noiDung: gach(
            'Các ngân hàng hoạt động trên địa bàn tỉnh dành cơ chế, chính sách riêng giúp hộ nghèo, hộ cận nghèo làm kinh tế.',
            'Các doanh nghiệp, hợp tác xã dành sự quan tâm cho người thuộc hộ nghèo: tạo việc làm, giúp giống, vốn, kỹ thuật để họ tự chủ trong sản xuất, kinh doanh; cùng họ tìm nơi tiêu thụ sản phẩm để có thu nhập đều, từng bước ra khỏi diện nghèo và khá lên.',
          ),
        },
        {
          cap: 'khoan',
          doan: 'Thôn, tổ dân phố sâu sát với hoàn cảnh của từng hộ, đánh giá và phân loại mức sống, lập danh sách hộ nghèo đúng quy định, trên cơ sở đó kiến nghị, chỉ dẫn và chăm lo cho mỗi hộ theo cách phù hợp nhất.',
        },
        {
          cap: 'khoan',
          doan: 'Các gia đình thuộc hộ nghèo dùng những khoản trợ giúp nhận được vào đúng việc, chăm chỉ lao động, mạnh dạn sản xuất, làm kinh tế để dần thoát nghèo và có cuộc sống đủ đầy hơn.',
        },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Giải pháp thực hiện',
      noiDung: [
        {
          cap: 'khoan',
          tieuDe: `${CAP_TINH}, các huyện, thành phố`,
          noiDung: gach(
            'Xem xét tình hình của mình để lập kế hoạch và thực hiện Phong trào thi đua, góp sức đạt các mục tiêu chung. Khi phát động cần nêu nội dung, tiêu chí rõ ràng, chọn hình thức hợp với mục đích, yêu cầu của công tác giảm nghèo.',
            'Theo dõi những cơ chế, chính sách mới của Trung ương, của tỉnh để đề xuất kịp thời cách vận dụng ở địa phương, giúp công tác giảm nghèo đạt kết quả.',
            'Đề cao vai trò của cấp ủy, tổ chức đảng, chính quyền các cấp, trước hết là trách nhiệm của người đứng đầu khi chỉ đạo Phong trào thi đua; coi trọng tuyên truyền để cán bộ, đảng viên và Nhân dân hiểu vì sao cần Phong trào thi đua, Phong trào thi đua có ý nghĩa và tầm quan trọng ra sao.',
            'Bổ sung cho đầy đủ và thực hiện tốt các nhóm giải pháp giúp hộ nghèo, hộ cận nghèo đến được với dịch vụ xã hội, trợ giúp pháp lý và chính sách xã hội.',
            'Kiểm tra, giám sát, nhắc việc thường xuyên hơn trong quá trình thực hiện Phong trào thi đua; sơ kết, tổng kết đúng kỳ. Tìm ra những tập thể, cá nhân, gia đình nổi bật để nêu gương, khen thưởng, tôn vinh đúng lúc.',
          ),
        },
        {
          cap: 'khoan',
          doan: 'Các cơ quan truyền thông đưa tin nhiều hơn, mở chuyên trang, chuyên mục và dành thêm thời lượng cho đề tài giảm nghèo; có mặt thường xuyên ở cơ sở để tìm và giới thiệu mô hình, điển hình tiên tiến, sáng kiến, cách làm tốt trong Phong trào thi đua, giúp nơi khác học theo.',
        },
      ],
    },
    {
      cap: 'muc',
      id: 'tieu-chuan',
      tieuDe: 'Đối tượng, tiêu chuẩn thi đua và hình thức khen thưởng',
      noiDung: [
        {
          cap: 'khoan',
          tieuDe: 'Đối tượng thi đua',
          noiDung: [
            `${CAP_TINH}; các huyện, thành phố, xã, phường, thị trấn, thôn, tổ dân phố; doanh nghiệp; gia đình, cá nhân ở trong tỉnh và ngoài tỉnh.`,
          ],
        },
        {
          cap: 'khoan',
          tieuDe: 'Tiêu chuẩn thi đua',
          noiDung: [
            {
              cap: 'diem',
              doan: 'Đối với các sở, ban, ngành, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và đoàn thể tỉnh:',
              noiDung: gach(
                'Đề xuất đúng lúc, đúng hạn và có chất lượng những chính sách hợp với điều kiện của tỉnh, nhờ đó chương trình giảm nghèo được thực hiện có kết quả.',
                'Tự mình tìm và thu hút nguồn lực; có nhiều sáng kiến, mô hình giảm nghèo bền vững, qua đó nhiều người nghèo có việc làm, làm được kinh tế, sống ổn định và nhiều hộ ra khỏi diện nghèo.',
              ),
            },
            {
              cap: 'diem',
              doan: 'Đối với cấp huyện:',
              noiDung: gach(
                'Lập kế hoạch và thực hiện tốt công tác giảm nghèo; có giải pháp mới, sát thực tế khi triển khai Phong trào thi đua, giúp địa phương giảm nghèo nhanh hơn.',
                'Phân bổ ngân sách hợp lý, giải ngân kịp thời hạn; dành ưu tiên đầu tư, trợ giúp cho những xã còn nhiều hộ nghèo, hộ cận nghèo; chấp hành đúng chế độ báo cáo định kỳ và đột xuất của cơ quan cấp trên.',
                'Tự mình tìm và thu hút các nguồn lực xã hội, sử dụng đúng chỗ để giảm nghèo bền vững.',
                'Giảm được tỷ lệ và số hộ nghèo, số hộ cận nghèo theo chuẩn đa chiều; ít hộ tái nghèo.',
              ),
            },
            {
              cap: 'diem',
              doan: 'Đối với cấp xã:',
              noiDung: gach(
                'Thực hiện tốt công tác giảm nghèo ở địa phương; có giải pháp mới, sát thực tế khi triển khai Phong trào thi đua, giúp số hộ nghèo trên địa bàn ít đi.',
                'Chi kinh phí hợp lý, đúng việc và giải ngân kịp thời hạn; chấp hành đúng chế độ báo cáo định kỳ và đột xuất của cơ quan cấp trên.',
                'Huy động được nguồn lực tại chỗ cho mục tiêu giảm nghèo bền vững; có quy chế quản lý, cho vay, hỗ trợ từ vốn ngân sách nhà nước và vốn huy động để thực hiện mô hình, dự án giảm nghèo.',
                'Mỗi năm số hộ nghèo, hộ cận nghèo đa chiều của xã đều giảm.',
              ),
            },
            {
              cap: 'diem',
              doan: 'Đối với thôn, tổ dân phố:',
              noiDung: [
                'Đánh giá, phân loại hộ nghèo đúng quy định; kêu gọi được nhiều tập thể, cá nhân giúp đỡ hộ nghèo của thôn, tổ dân phố; có nhiều cách làm, sáng kiến giúp hộ nghèo làm kinh tế, thoát nghèo và sống ổn định; mỗi năm số hộ nghèo ít dần, tiến tới không còn hộ nghèo.',
              ],
            },
            {
              cap: 'diem',
              doan: 'Đối với các doanh nghiệp, ngân hàng:',
              noiDung: gach(
                'Các ngân hàng hoạt động trên địa bàn tỉnh: Có cơ chế, chính sách trợ giúp người nghèo; có đóng góp cụ thể, hữu ích cho công tác giảm nghèo.',
                'Các doanh nghiệp, hợp tác xã: Đem lại việc làm cho nhiều lao động, nhất là người thuộc hộ nghèo; liên kết sản xuất, kinh doanh, tiêu thụ sản phẩm, mở ra nhiều mô hình sản xuất để gia đình thuộc hộ nghèo cùng tham gia; dạy nghề đi liền với bố trí việc làm cho lao động thuộc hộ nghèo; ủng hộ thiết thực công tác giảm nghèo trên địa bàn.',
              ),
            },
            {
              cap: 'diem',
              doan: 'Đối với hộ nghèo:',
              noiDung: gach(
                'Biết lập kế hoạch dùng những khoản trợ giúp vào lao động sản xuất để tăng thu nhập; làm tròn nghĩa vụ đóng góp với Nhà nước.',
                'Chăm chỉ sản xuất, kinh doanh, thoát nghèo và làm giàu bằng sức lao động chính đáng.',
              ),
            },
            {
              cap: 'diem',
              doan: 'Đối với cá nhân trong và ngoài tỉnh:',
              noiDung: gach(
                'Cán bộ, công chức, viên chức, người làm công tác giảm nghèo: Sâu sát cơ sở, có sáng kiến khi đề xuất cơ chế, chính sách giảm nghèo; chỉ dẫn và trực tiếp tham gia công tác giảm nghèo.',
                'Cá nhân khác: Góp công, góp trí tuệ, góp của để trợ giúp người nghèo trên địa bàn tỉnh.',
              ),
            },
          ],
        },
        {
          cap: 'khoan',
          tieuDe: 'Hình thức khen thưởng',
          noiDung: [
            'Xét thành tích của tập thể, cá nhân, gia đình trong Phong trào thi đua, các cơ quan, đơn vị, địa phương tự khen thưởng trong phạm vi thẩm quyền hoặc trình cấp trên khen thưởng, cụ thể:',
            {
              cap: 'diem',
              doan: 'Khen thưởng cấp Nhà nước: Theo hướng dẫn của Ban Thi đua - Khen thưởng Trung ương, khi hướng dẫn được ban hành.',
            },
            {
              cap: 'diem',
              doan: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: Dành cho tập thể, cá nhân, gia đình có thành tích nổi bật trong Phong trào thi đua, xét tặng khi sơ kết, khi tổng kết hoặc khi cần động viên để Phong trào thi đua tiến nhanh hơn.',
            },
          ],
        },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Tiến độ thực hiện',
      noiDung: [
        {
          cap: 'khoan',
          doan: `${CAP_TINH}, Ủy ban nhân dân huyện, thành phố, doanh nghiệp lập kế hoạch và hướng dẫn thực hiện Phong trào thi đua trong quý III năm 2022; tùy tình hình của mình, các địa phương, đơn vị sơ kết và rút kinh nghiệm vào quý III năm 2023, tổng kết vào năm 2025.`,
        },
        {
          cap: 'khoan',
          doan: 'Ở cấp tỉnh, Ủy ban nhân dân tỉnh sơ kết vào quý IV năm 2023 và tổng kết vào năm 2025.',
        },
      ],
    },
    {
      cap: 'muc',
      tieuDe: 'Tổ chức thực hiện',
      noiDung: [
        {
          cap: 'khoan',
          doan: 'Hội đồng Thi đua - Khen thưởng tỉnh cùng Ban Chỉ đạo thực hiện các Chương trình mục tiêu quốc gia của tỉnh giai đoạn 2021-2025, Hội đồng Thi đua - Khen thưởng cấp huyện, cấp xã cùng Ban Chỉ đạo thực hiện Chương trình mục tiêu quốc gia giảm nghèo của cấp mình bàn bạc, đi đến thống nhất về nội dung và cách làm để Phong trào thi đua đạt kết quả.',
        },
        {
          cap: 'khoan',
          tieuDe: `${CAP_TINH}, các huyện, thành phố`,
          noiDung: gach(
            'Từ Kế hoạch này và điều kiện của mình, lập kế hoạch thực hiện Phong trào thi đua; theo dõi, nhắc việc, kiểm tra để bảo đảm nội dung, chất lượng và thời hạn.',
            'Sớm tìm ra nhân tố mới, cách làm tốt, gương điển hình để giới thiệu trên các phương tiện thông tin đại chúng.',
            'Khen thưởng và trình cấp trên khen thưởng tập thể, cá nhân, gia đình nổi bật khi sơ kết, khi tổng kết hoặc khi cần động viên để Phong trào thi đua tiến nhanh hơn.',
            `Mỗi năm gửi báo cáo kết quả thực hiện Phong trào thi đua đến ${SO_LAO_DONG} trước ngày 20 tháng 11 để trình Ủy ban nhân dân tỉnh.`,
          ),
        },
        {
          cap: 'khoan',
          doan: 'Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng cho các cơ quan thông tin đại chúng mở chuyên trang, chuyên mục, dành thêm thời lượng nói về Phong trào thi đua và những điển hình tiên tiến của Phong trào thi đua.',
        },
        {
          cap: 'khoan',
          doan: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và đoàn thể tỉnh giải thích, cổ vũ để hội viên, đoàn viên nhiệt tình tham gia Phong trào thi đua, kết hợp với cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.',
        },
        {
          cap: 'khoan',
          tieuDe: SO_LAO_DONG,
          noiDung: [
            ...gach('Giúp Ủy ban nhân dân tỉnh phát động, sơ kết, tổng kết Phong trào thi đua.'),
            {
              cap: 'gach',
              doan: 'Làm đầu mối, cùng các cơ quan, đơn vị, địa phương:',
              noiDung: [
                ...cong(
                  'Chọn và giới thiệu gương điển hình tiên tiến, sáng kiến, kinh nghiệm, cách làm mới có kết quả của tập thể, cá nhân, gia đình trong Phong trào thi đua; cứ 6 tháng một lần gửi danh sách đến Ban Thi đua - Khen thưởng, Sở Nội vụ để vun đắp, tuyên truyền và phổ biến.',
                ),
                {
                  cap: 'cong',
                  doan: [
                    'Chọn những tập thể, cá nhân, gia đình nổi bật, đạt các tiêu chuẩn tại ',
                    { thamChieu: 'tieu-chuan' },
                    ', trình Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen hoặc trình cấp trên khen thưởng (qua Ban Thi đua - Khen thưởng, Sở Nội vụ).',
                  ],
                },
                ...cong(
                  'Mỗi năm soạn báo cáo kết quả chung của Phong trào thi đua gửi Ủy ban nhân dân tỉnh (qua Ban Thi đua - Khen thưởng, Sở Nội vụ) trước ngày 25 tháng 11.',
                ),
              ],
            },
          ],
        },
        {
          cap: 'khoan',
          tieuDe: 'Ban Thi đua - Khen thưởng, Sở Nội vụ',
          noiDung: gach(
            'Chỉ dẫn các cơ quan, đơn vị, địa phương cách phát động, sơ kết, tổng kết, khen thưởng; kiểm tra, giám sát, nhắc việc trong quá trình thực hiện và kiến nghị Ủy ban nhân dân tỉnh những chủ trương, biện pháp giúp Phong trào thi đua mạnh lên.',
            `Từ danh sách do ${SO_LAO_DONG} gửi đến, chọn gương điển hình tiên tiến, cách làm tốt và cùng các cơ quan truyền thông trong và ngoài tỉnh giới thiệu rộng rãi trên các phương tiện thông tin đại chúng.`,
            `Mỗi năm dự trù kinh phí kiểm tra, giám sát và tổ chức các hoạt động của Phong trào thi đua, gửi ${SO_LAO_DONG} để trình cấp có thẩm quyền bố trí trong Chương trình mục tiêu quốc gia giảm nghèo bền vững.`,
            `Thẩm định hồ sơ do ${SO_LAO_DONG} đề nghị và trình khen thưởng những tập thể, cá nhân, gia đình nổi bật hoặc cần được động viên để Phong trào thi đua tiến nhanh hơn.`,
          ),
        },
      ],
    },
    `Các cơ quan, đơn vị, địa phương khi nhận được Kế hoạch này phải nghiêm túc thực hiện; nếu gặp khó khăn, trở ngại thì báo cho Ủy ban nhân dân tỉnh (qua ${SO_LAO_DONG}).`,
  ],
  ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Thị Bích Hằng' },
  noiNhan: [
    'Bộ Lao động - Thương binh và Xã hội',
    'Ban Thi đua - Khen thưởng Trung ương',
    'Thường trực Tỉnh ủy',
    'Chủ tịch, các PCT UBND tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh',
    'Ban Tuyên giáo Tỉnh ủy',
    'Các sở, ban, ngành, đoàn thể tỉnh',
    'Thành viên Hội đồng TĐKT tỉnh',
    'Lãnh đạo Văn phòng UBND tỉnh',
    'UBND huyện, thành phố',
    'Ban Thi đua - Khen thưởng, Sở Nội vụ',
  ],
  luu: { donVi: ['TH', 'KGVX'] },
  trinhBay: { coChu: 14 },
});
