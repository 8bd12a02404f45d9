// The text that all of them are given: a report of 25 pages with 57 footnotes, made of a few sentences of our own.
// The same seed gives the same report, on any day and machine; another seed gives another one of the same size.

export const SECTIONS = 19;
export const NOTES = 3; // of a section; each closes a group of paragraphs
const PLAIN = 2; // paragraphs of a group before the one with the note, and after the last group
const SENTENCES = 2; // of a paragraph
const ROWS = 8; // of a table; every third section has one

const WHEN = ['Trong quý', 'Đến cuối kỳ', 'Từ đầu năm', 'Sau mùa mưa', 'Trước ngày khai giảng', 'Trong sáu tháng', 'Hằng tuần'];
const WHO = ['các ấp', 'trạm y tế xã', 'thư viện và hai tủ sách', 'tổ thủy lợi nội đồng', 'trường tiểu học', 'hợp tác xã vườn cây',
  'bộ phận một cửa', 'ban quản lý chợ', 'câu lạc bộ khuyến học', 'đội trồng cây ven kênh', 'các tổ tự quản đường làng'];
const DID = ['đã hoàn thành', 'tiếp tục thực hiện', 'phối hợp tổ chức', 'chủ động rà soát', 'duy trì đều đặn', 'mở rộng thêm',
  'kiểm tra và sửa chữa', 'bàn giao đúng hẹn'];
const WHAT = ['việc nạo vét kênh mương', 'các buổi đọc sách cho thiếu nhi', 'việc trồng và chăm sóc cây xanh', 'những tuyến đường liên ấp',
  'hệ thống đèn chiếu sáng', 'các lớp hướng dẫn dịch vụ trực tuyến', 'việc khám sức khỏe cho người cao tuổi', 'những điểm thu gom rác',
  'các mô hình vườn mẫu', 'việc cấp nước sạch', 'kế hoạch phòng chống ngập', 'các cây cầu nhỏ trong xóm'];
const WHERE = ['ở Ấp Thượng', 'ở Ấp Trung', 'ở Ấp Hạ', 'dọc hai bờ sông', 'quanh khu chợ mới', 'tại nhà văn hóa xã', 'trên toàn địa bàn'];
const RESULT = [
  (n, p) => `đạt ${p}% kế hoạch với ${n} lượt người tham gia`,
  (n, p) => `tăng ${p}% so với cùng kỳ năm trước`,
  (n) => `phục vụ ${n} hộ dân và được nhân dân đồng tình`,
  (n, p) => `giảm ${p}% số việc còn tồn đọng, còn lại ${n} việc đang giải quyết`,
  (n) => `sử dụng hết ${n} ngày công do bà con đóng góp`,
  () => 'bảo đảm tiến độ và chất lượng đã đề ra',
  () => 'tuy nhiên một số nơi còn chậm, cần được đôn đốc thường xuyên',
];
const LEAD = ['Về hạ tầng', 'Về giáo dục', 'Về y tế', 'Về môi trường', 'Về văn hóa', 'Về cải cách hành chính', 'Về sản xuất'];
const SOURCE = ['Theo số liệu của', 'Do', 'Tổng hợp từ báo cáo của', 'Theo phản ánh của'];

/** The report of a seed. */
export function content(seed) {
  const random = new Random(seed);
  const sections = [];
  for (let i = 0; i < SECTIONS; i++) sections.push(section(random, i));
  return {
    head: HEAD,
    opening: `Thực hiện chương trình công tác năm 2026, Ủy ban nhân dân xã báo cáo kết quả lần thứ ${seed + 1} như sau:`,
    sections,
    closing: 'Trên đây là báo cáo kết quả công tác; Ủy ban nhân dân xã tiếp tục chỉ đạo thực hiện các nhiệm vụ còn lại./.',
    foot: FOOT,
  };
}

/** What an author gives of the masthead and the foot; a layout makes lines of it. */
export const FRAME = {
  parent: 'UBND TỈNH SÔNG HẬU',
  issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN PHÚ',
  symbol: 'BC-UBND',
  place: 'Tân Phú',
  title: 'Kết quả công tác năm 2026',
  recipients: ['UBND tỉnh', 'Thường trực Đảng ủy xã', 'Lưu: VT'],
  authority: 'TM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
  name: 'Nguyễn Văn A',
};

// The lines that the layout of Vanban makes of it; the others have no layout and are given the lines.
const HEAD = [FRAME.parent, FRAME.issuer, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
  `Số: 15/${FRAME.symbol}`, `${FRAME.place}, ngày 28 tháng 9 năm 2026`, 'BÁO CÁO', FRAME.title];
const FOOT = ['Nơi nhận:', ...FRAME.recipients.map((to, i, all) => `- ${to}${i < all.length - 1 ? ';' : '.'}`),
  FRAME.authority, FRAME.position, FRAME.name];

function section(random, i) {
  const groups = [];
  for (let note = 0; note < NOTES; note++) {
    groups.push({ plain: paragraphs(random), ...cited(random) });
  }
  return {
    title: `LĨNH VỰC CÔNG TÁC THỨ ${i + 1}`,
    subtitle: `Kết quả ${random.of(WHAT).replace(/^(việc|các|những) /, '')}`,
    groups,
    tail: paragraphs(random),
    table: i % 3 === 0 ? table(random) : null,
  };
}

function paragraphs(random) {
  const made = [];
  for (let i = 0; i < PLAIN; i++) {
    made.push({ lead: i === 1 ? `${random.of(LEAD)}: ` : '', text: sentences(random, SENTENCES) });
  }
  return made;
}

function cited(random) {
  return {
    text: sentences(random, 1).slice(0, -1),
    note: `${random.of(SOURCE)} ${random.of(WHO)} ${random.of(WHERE)}, ${random.of(RESULT)(random.number(), random.percent())}.`,
    rest: `; ${random.of(WHO)} ${random.of(DID)} ${random.of(WHAT)} ${random.of(WHERE)}.`,
  };
}

function table(random) {
  const rows = [];
  for (let row = 1; row <= ROWS; row++) {
    rows.push({ order: `${row}`, name: `${capital(random.of(WHAT))} ${random.of(WHERE)}`, amount: `${random.number()}` });
  }
  return { columns: ['TT', 'Nội dung', 'Số lượt'], rows };
}

function sentences(random, count) {
  const made = [];
  for (let i = 0; i < count; i++) {
    const result = random.of(RESULT)(random.number(), random.percent());
    made.push(`${random.of(WHEN)}, ${random.of(WHO)} ${random.of(DID)} ${random.of(WHAT)} ${random.of(WHERE)}, ${result}.`);
  }
  return made.join(' ');
}

function capital(words) {
  return words[0].toUpperCase() + words.slice(1);
}

/** Numbers in an order of their own for each seed. */
class Random {
  constructor(seed) {
    this.state = (seed * 2654435761 + 12345) >>> 0;
  }

  next(bound) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * bound);
  }

  of(list) {
    return list[this.next(list.length)];
  }

  number() {
    return 110 + this.next(880);
  }

  percent() {
    return `${11 + this.next(80)},${1 + this.next(9)}`;
  }
}

/** All paragraphs of the body in the order in which they are read, and all notes. */
export function texts(report) {
  const body = [...report.head, report.opening];
  const notes = [];
  for (const section of report.sections) {
    body.push(section.title, section.subtitle);
    for (const group of section.groups) {
      body.push(...group.plain.map((one) => one.lead + one.text), group.text + group.rest);
      notes.push(group.note);
    }
    body.push(...section.tail.map((one) => one.lead + one.text));
    if (section.table) {
      body.push(...section.table.columns, ...section.table.rows.flatMap((row) => [row.order, row.name, row.amount]));
    }
  }
  body.push(report.closing, ...report.foot);
  return { body, notes };
}
