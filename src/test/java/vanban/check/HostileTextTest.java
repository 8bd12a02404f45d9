package vanban.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.check.text.Passages;
import vanban.check.text.Rule;

@DisplayName("A text that is one thing over and over")
class HostileTextTest {
  private static final int LETTERS = 100_000;

  /** So many seconds of a processor for any rule; most take a hundredth of one. */
  private static final double PATIENCE = 2;

  private static final double NANOS = 1e9;

  /** With it, a text is Vietnamese enough to be reviewed. */
  private static final String PROSE =
      "Tỉnh ủy đã chỉ đạo các cấp ủy đảng tổ chức thực hiện nghiêm túc các nghị quyết. ";

  private static final String SENTENCE =
      "Trong tháng xảy ra 74 vụ, tăng 15 vụ so với cùng kỳ (59 vụ), đạt 91,22% theo Kế hoạch số"
          + " 11/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân (UBND) tỉnh";

  @ParameterizedTest
  @DisplayName("is bounded by its length in every rule")
  @ValueSource(
      strings = {
        "1",
        "12 ",
        "1.",
        "1,",
        "1/",
        "1 - ",
        "12% ",
        "1.000.000 ",
        "a\u0301 ",
        "\u0301\u0323",
        "1.5",
        "12 %, ",
        ".",
        ". ",
        "…",
        "… ",
        "...... ",
        ",",
        ", ",
        "; ",
        ":",
        "- ",
        "–",
        "/",
        "? ",
        "_",
        "“",
        "”",
        "“ ”",
        "(",
        ")",
        "( ) ",
        "(1) ",
        "[",
        "[điền ",
        "(a",
        "a) ",
        "1. ",
        "trong đó ",
        "trong đó: ",
        "trong đó có 3 người, ",
        "gồm 5 xã, ",
        "(gồm 2 hộ) ",
        "tăng 5 vụ (",
        "từ 5 vụ lên 7 vụ, ",
        "5 vụ, tăng 3 vụ ",
        "5/7 xã, đạt 70% ",
        "số ",
        "số 12/",
        "số 05-NQ/TU ",
        "Nghị quyết số ",
        "Điều 5, ",
        "khoản 2, điểm a ",
        "ngày 5/3/2024 ",
        "từ 5 đến 3 ",
        "nhiệm kỳ 2020 - 2025, ",
        "kỷ niệm 5 năm ",
        "ABC ",
        "(ABC) ",
        "Ủy ban nhân dân (UBND) ",
        "các ",
        "nghành ",
        "hoà hòa ",
        "nhân dân Nhân dân ",
        "hành đồng ",
        "a",
        "á",
        "a.",
        "a,",
        "a\u0301",
        "a\u0430 ",
        "\u200B",
        "\uFFFD",
        "  ",
        "\t",
        "tổng số thu ngân sách ",
        "cơ cấu 5%, ",
        "5 xã (A, B), ",
        "a b c d e f g h; ",
        "Số …… ",
        "- a\n",
        "1. a\n",
        "a:\n",
        "sau đây: \n",
        SENTENCE + ". ",
        SENTENCE + ", ",
        SENTENCE + "; "
      })
  void isBoundedByItsLength(String unit) {
    Passages text = new RuleExample(PROSE + unit.repeat(LETTERS / unit.length())).passages();
    List<String> slow = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      long start = processorTime();
      long found = rule.check().check(text).count();
      double seconds = (processorTime() - start) / NANOS;
      if (seconds > PATIENCE) {
        slow.add(rule.id() + " " + seconds + " s, found " + found);
      }
    }
    assertTrue(slow.isEmpty(), slow::toString);
  }

  @Test
  @DisplayName("of a million letters costs seconds in all")
  void ofAMillionLettersCostsSecondsInAll() {
    String paragraph = (SENTENCE + ". ").repeat(10 * LETTERS / SENTENCE.length());
    long start = processorTime();
    new RuleExample(PROSE + paragraph).found(Rules.ALL);
    double seconds = (processorTime() - start) / NANOS;
    assertTrue(seconds < 10 * PATIENCE, () -> seconds + " s");
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
