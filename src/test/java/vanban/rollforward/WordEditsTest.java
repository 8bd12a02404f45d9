package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.yaml.YamlText;

@DisplayName("In the words of the next report")
class WordEditsTest {
  private static final PeriodChange CHANGE = Edited.change("Quý I/2024", "Quý II/2024");

  private static String marked(String yaml, int places) {
    Edited file = new Edited(yaml);
    WordEdits words = new WordEdits(CHANGE, file.edits(), false);
    file.mapping().entries().forEach(entry -> words.mark((YamlText) entry.value()));
    assertEquals(places, words.marked());
    return file.after();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trong quý I năm 2024, thu đạt.; Trong ==quý I năm 2024==, thu đạt.",
        "Nhiệm vụ quý II:; Nhiệm vụ ==quý II==:",
        "3 tháng đầu năm thu đạt.; ==3 tháng đầu năm== thu đạt.",
        "**quý I** và quý I; **==quý I==** và ==quý I==",
        "Ngày 26 tháng 3 năm 2024 họp.; Ngày ==26 tháng 3 năm 2024== họp.",
        "Đến ngày 15/3/2024 và ngày 20/3 đã thu.; Đến ngày ==15/3/2024== và ngày ==20/3== đã thu.",
        "Tháng 3 thu đạt, T3/2024 chi.; ==Tháng 3== thu đạt, ==T3/2024== chi.",
        "Ba tháng đầu năm, Ba tháng năm 2024, quý một.; ==Ba tháng đầu năm==, ==Ba tháng năm 2024==, ==quý một==.",
        "So với quý I năm 2023 thì tăng.; So với ==quý I năm 2023== thì tăng.",
        "Nhiệm vụ tháng 4, 9 tháng cuối năm:; Nhiệm vụ ==tháng 4==, ==9 tháng cuối năm==:",
        "Tháng Ba thu đạt, THÁNG MƯỜI tới, tháng Tư sau.; ==Tháng Ba== thu đạt, THÁNG MƯỜI tới, ==tháng Tư== sau.",
        "Thu T3 và T4 (T12 nữa).; Thu ==T3== và ==T4== (T12 nữa).",
        "So với quý IV, so với quý IV năm 2023 tăng.; So với ==quý IV==, so với ==quý IV năm 2023== tăng.",
        "Xã A cao nhất, xếp thứ 20/63, dẫn đầu.; Xã A ==cao nhất==, ==xếp thứ 20/63==, ==dẫn đầu==.",
      })
  @DisplayName("a name of the old period, and of the one that begins, is marked to be looked at")
  void marksNames(String before, String after) {
    int places = (after.length() - before.length()) / "====".length();
    assertEquals("a: '" + after + "'\n", marked("a: '" + before + "'\n", places));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quý IV năm 2023 thu đạt.",
        "Ngày 26 tháng 4 năm 2023 họp.",
        "Nghị quyết số 05-NQ/TU ngày 15/3/2024 của Tỉnh ủy.",
        "Quyết định số 12-QĐ/TW, ngày 26 tháng 3 năm 2024 đã nêu.",
        "Đạt 3/8 chỉ tiêu, ba tháng một lần, trẻ 3 tháng tuổi.",
        "Vai trò người đứng đầu, thống nhất, nhất là quyết tâm cao nhất.",
        "Tháng 8 và 6 tháng cuối năm 2023.",
        "Xem ${thang.quy} và [Mục](#quý I).",
        "Đường T3, lớp T3, T3.1, trạm T4-A; 03 tháng ba lần; cách mạng Tháng Ba.",
        "Ngày 26 tháng Tư năm 2023, từ quý IV đến nay, so với tháng 8.",
        "Đã xem ==quý I== rồi.",
        "Đã xem ==cả quý I và năm== rồi.",
        "Năm 2024 là năm khác.",
      })
  @DisplayName("other periods, dates, and what is marked already stay as they are")
  void leavesTheRest(String words) {
    assertEquals("a: '" + words + "'\n", marked("a: '" + words + "'\n", 0));
  }

  @Test
  @DisplayName("stars that touch a word from outside keep touching it")
  void keepsBoldWhole() {
    assertEquals("a: 'x**quý ==I==** y'\n", marked("a: 'x**quý I** y'\n", 1));
    assertEquals("a: 'x **==quý== I**y'\n", marked("a: 'x **quý I**y'\n", 1));
  }

  @Test
  @DisplayName("a line takes the next period for the old one, in the same spelling, and says so")
  void renames() {
    Edited file = new Edited("title: Kết quả QUÝ I/2024, so với quý IV/2023\n");
    WordEdits words = new WordEdits(CHANGE, file.edits(), false);
    assertEquals(
        List.of(new RollForwardResult.Change("title", "QUÝ I/2024", "QUÝ II/2024")),
        words.rename(new PeriodLine("title", file.text("title"))));
    assertEquals("title: Kết quả QUÝ II/2024, so với quý IV/2023\n", file.after());
    assertEquals(0, words.marked());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tháng 9/2026; Tháng 10/2026; kết quả tháng 9, nhiệm vụ tháng 10/2026; kết quả tháng 10, nhiệm vụ tháng 11/2026",
        "Tháng 11/2026; Tháng 12/2026; T11/2026, rồi tháng 12 năm 2026; T12/2026, rồi tháng 1 năm 2027",
        "Tháng 3/2026; Tháng 4/2026; tháng Ba, sau là tháng Tư; tháng Tư, sau là tháng Năm",
        "Tháng 11/2026; Tháng 12/2026; THÁNG MƯỜI MỘT NĂM 2026; THÁNG MƯỜI HAI NĂM 2026",
        "Năm 2026; Năm 2027; năm 2026, phương hướng năm 2027; năm 2027, phương hướng năm 2028",
        "Tháng 9/2026; Tháng 12/2026; tháng 9, nhiệm vụ tháng 12; tháng 12, nhiệm vụ tháng 12",
        "6 tháng đầu năm 2026; 9 tháng đầu năm 2026; 6 tháng đầu năm, nhiệm vụ 9 tháng; 9 tháng đầu năm, nhiệm vụ 9 tháng",
      })
  @DisplayName("a line takes the period behind the next one for that, where one follows by itself")
  void movesAhead(String old, String next, String before, String after) {
    Edited file = new Edited("title: " + before + "\n");
    WordEdits words = new WordEdits(Edited.change(old, next), file.edits(), false);
    words.rename(new PeriodLine("title", file.text("title")));
    assertEquals("title: " + after + "\n", file.after());
  }

  @Test
  @DisplayName("marks of earlier reports are counted")
  void countsMarksThatAreLeft() {
    Edited file = new Edited("a: Đã ==xem quý I== và ==5== trong quý I.\ntitle: thu ==quý I==\n");
    WordEdits words = new WordEdits(CHANGE, file.edits(), false);
    words.mark(file.text("a"));
    words.rename(new PeriodLine("title", file.text("title")));
    assertEquals(1, words.marked());
    assertEquals(3, words.left());
  }

  @Test
  @DisplayName("numbers that are typed are listed, or marked where that is asked for")
  void numbers() {
    String words =
        "Thu 1.916,94 tỷ đồng, tăng 6,37%; 6/8 xã. Điều 5, Nghị quyết số 15-NQ/TU ngày 15/3/2023,"
            + " năm 2022, giai đoạn 2021-2025, ${thu:2} có ==12== ấp; m^2^, CO~2~,"
            + " 10^6^, [trang 7](https://a.vn/8), <https://a.vn/9>, ![ấp](ban-do-11.png).";
    Edited file = new Edited("a: '" + words + "'\n");
    WordEdits listed = new WordEdits(CHANGE, file.edits(), false);
    listed.mark(file.text("a"));
    assertEquals(List.of("1.916,94", "6,37%", "6", "8"), listed.numbers());
    assertEquals(0, listed.marked());
    WordEdits marking = new WordEdits(CHANGE, file.edits(), true);
    marking.mark(file.text("a"));
    assertEquals(List.of(), marking.numbers());
    assertEquals(
        "a: '"
            + words
                .replace("1.916,94", "==1.916,94==")
                .replace("6,37%", "==6,37%==")
                .replace("6/8", "==6==/==8==")
            + "'\n",
        file.after());
  }
}
