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

  @Test
  @DisplayName("numbers that are typed are listed, or marked where that is asked for")
  void numbers() {
    String words =
        "Thu 1.916,94 tỷ đồng, tăng 6,37%; 6/8 xã. Điều 5, Nghị quyết số 15-NQ/TU ngày 15/3/2023,"
            + " năm 2022, giai đoạn 2021-2025, ${thu:2} có ==12== ấp.";
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
