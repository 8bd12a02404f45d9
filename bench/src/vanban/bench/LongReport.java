package vanban.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up report like those offices write each quarter: sections in files of their own, prose
 * with terms and figures, items, footnotes, some tables. One of 25 pages has 19 sections and 57
 * footnotes. Syllables follow one another in an order that does not repeat, the same in each run.
 */
final class LongReport {
  private static final int SECTIONS_IN_25_PAGES = 19;
  private static final int NOTES = 3; // of a section
  private static final int PARAGRAPHS = 16; // of a section
  private static final int SYLLABLES = 60; // of a paragraph
  private static final int ROWS = 8; // of a table; every third section has one

  private static final List<String> WORDS =
      List.of(
          ("ruộng vườn sông nước đường làng nhà trường ngày mùa hội họp cán bộ nhân dân phát triển "
                  + "chăm sóc giữ gìn xây dựng kênh rạch cầu cống thủy lợi điện sáng khuyến học")
              .split(" "));

  private final int sections;
  private int turn = 1;

  /** A report of about this many pages. */
  LongReport(int pages) {
    this.sections = Math.max(1, pages * SECTIONS_IN_25_PAGES / 25);
  }

  /** The texts of its files by their names, {@code report.yaml} among them. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("report.yaml", report());
    files.put("figures.yaml", figures());
    for (int i = 0; i < sections; i++) {
      files.put(file(i), section(i));
    }
    return files;
  }

  private static String file(int section) {
    return "sections/" + section + ".yaml";
  }

  private String report() {
    return Head.TEXT
        + "terms: {period: năm 2026}\nfigures: figures.yaml\nsections:\n"
        + IntStream.range(0, sections)
            .mapToObj(i -> "  - include: " + file(i) + "\n")
            .collect(Collectors.joining());
  }

  private String figures() {
    return IntStream.range(0, sections)
        .mapToObj(
            """
              revenue%1$d: {name: Thu thứ %1$d, unit: tỷ đồng, actual: 191%1$d.25, plan: 7500, prior: 1625}
              people%1$d: {name: Người thứ %1$d, unit: người, actual: 12%1$d, plan: 900}
            """
                ::formatted)
        .collect(Collectors.joining("", "figures:\n", ""));
  }

  private String section(int section) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      body.append(indented(paragraph(section, i)));
    }
    for (int note = 0; note < NOTES; note++) {
      body.append(
          indented("[^n" + note + "]: " + words(SYLLABLES / 3) + " ${people" + section + "}."));
    }
    return "title: Phần việc thứ "
        + section
        + "\nsections:\n  - title: Kết quả ${period}\n    body: |\n"
        + body
        + (section % 3 == 0 ? table() : "");
  }

  private static String indented(String paragraph) {
    return "      " + paragraph + "\n\n";
  }

  private String paragraph(int section, int i) {
    String words = words(SYLLABLES / 2);
    String rest = words(SYLLABLES / 2);
    return switch (i % 5) {
      case 1 ->
          words + ", đạt ${revenue" + section + "}, ${revenue" + section + ".change}; " + rest;
      case 2 -> words + note(i / 5) + ", " + rest;
      case 3 -> "- **" + words + "**: " + rest;
      default -> words + " trong ${period} " + rest;
    };
  }

  private static String note(int note) {
    return note < NOTES ? "[^n" + note + "]" : "";
  }

  private String table() {
    List<String> rows = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      rows.add("      | " + row + " | " + words(4) + " | 1.91" + row + ",94 |\n");
    }
    return "      | TT | Nội dung | Số tiền |\n      |:-:|---|--:|\n" + String.join("", rows);
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      turn = turn * 1103515245 + 12345;
      words.add(WORDS.get((turn >>> 8) % WORDS.size()));
    }
    return String.join(" ", words);
  }
}
