package vanban.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.check.abbreviation.AbbreviationRules;
import vanban.check.citation.CitationRules;
import vanban.check.date.DateRules;
import vanban.check.figure.FigureRules;
import vanban.check.language.LanguageRules;
import vanban.check.number.NumberRules;
import vanban.check.page.PageRules;
import vanban.check.structure.StructureRules;
import vanban.check.text.Rule;

/** docs/rules.md: the pages of all rules. */
public final class RulesDocument {
  private static final String START =
      """
      # Quy tắc của người soát

      Lệnh `vanban check` nói những điều mà người đứng đầu văn phòng sẽ trả lại trước khi ký. Mỗi quy tắc có một mã không đổi, in trong
      ngoặc vuông. `vanban explain MÃ` in mục của quy tắc đó. Lỗi là điều không thể đúng, dù người viết muốn nói gì; cảnh báo là
      điều nên xem lại. Lệnh `render` không hỏi các quy tắc này.

      Đã xem xét và thấy đúng thì ghi chú trong tệp, ở dòng đó hoặc ngay trên: `# vanban: bỏ qua MÃ - lý do`. Ghi chú không bỏ qua điều gì
      thì được báo lại.

      Trang này do `vanban explain --all` viết ra từ các trang quy tắc; đừng sửa tay.
      """;

  private RulesDocument() {}

  /** The whole document. */
  public static String text() {
    StringBuilder text = new StringBuilder(START);
    groups()
        .forEach(
            (title, rules) -> {
              text.append("\n## ").append(title).append('\n');
              rules.forEach(rule -> text.append('\n').append(RulePage.of(rule).text()));
            });
    return text.toString();
  }

  private static Map<String, List<Rule>> groups() {
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    groups.put("Số trong lời văn", NumberRules.ALL);
    groups.put("Số liệu đã khai báo (chỉ trong báo cáo YAML)", FigureRules.ALL);
    groups.put("Ngày và kỳ", DateRules.ALL);
    groups.put("Viện dẫn văn bản", CitationRules.ALL);
    groups.put("Chữ viết tắt", AbbreviationRules.ALL);
    groups.put("Chữ và câu", LanguageRules.ALL);
    groups.put("Cấu trúc", StructureRules.ALL);
    groups.put("Trang giấy (chỉ trong tệp Word)", PageRules.ALL);
    groups.values().removeIf(List::isEmpty);
    return groups;
  }
}
