package vanban.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.MemoryWorld;

@DisplayName("Words beside figures")
class WordsBesideFiguresTest {
  private static final String HEAD = BareReport.head("figures: f.yaml\nterms: {ty: tỷ đồng}\n");

  /** What rose by 6%, fell by 3%, fell by 4 of 9, stayed; what is measured in percent; units. */
  private static final String FIGURES =
      """
      period: Tháng 9/2026
      prior: {year: year.yaml, month: month.yaml}
      from: units/*.yaml
      figures:
        thu: {unit: tỷ đồng, actual: 106, plan: 101, prior: {year: 100, month: 110}}
        chi: {unit: tỷ đồng, actual: 97, plan: 100, prior: {year: 100}}
        vu: {unit: vụ, actual: 5, prior: {year: 9}}
        lua: {unit: ha, actual: 1200, plan: 1200, prior: {year: 1200}}
        tang: {unit: "%", actual: 7.5, prior: {year: 7}}
        luot: {unit: lượt khách, actual: 1200, prior: {year: 1000}}
        cho: {unit: tấn, actual: , prior: {year: 4}}
        gia: {unit: đồng, actual: 7500}
        von: {unit: triệu USD, actual: 245}
      """;

  private static MemoryWorld world(String opening) {
    return BareReport.world()
        .with("data/f.yaml", FIGURES)
        .with("data/year.yaml", "period: Tháng 9/2025\nfigures:\n  von: {actual: 250}\n")
        .with("data/month.yaml", "period: Tháng 8/2026\nfigures:\n  von: {actual: 240}\n")
        .with("data/units/a.yaml", "name: Xã A\nfigures:\n  hoi: {unit: hội viên, actual: 5}\n")
        .with("data/units/b.yaml", "name: Xã B\nfigures:\n  hoi: {unit: hội viên, actual: 9}\n")
        .with("data/report.yaml", HEAD + "opening: |\n" + opening.indent(2));
  }

  private static List<Diagnostic> found(MemoryWorld world) throws IOException {
    return BareReport.said(world, "data/report.yaml").stream()
        .filter(one -> one.code() != Code.UNFILLED_FIGURE)
        .filter(one -> one.code() != Code.WRONG_INHERITANCE) // there are no styles
        .toList();
  }

  /** What is said of a text, and at which of its words. */
  private static String said(String opening) throws IOException {
    return found(world(opening)).stream()
        .map(one -> one.message().key() + " " + one.place().orElseThrow().text())
        .reduce((one, more) -> one + "; " + more)
        .orElse("");
  }

  private static String mended(String opening) throws IOException {
    MemoryWorld world = world(opening);
    List<Mend> mends = found(world).get(0).mends();
    assertFalse(mends.isEmpty(), "no mend");
    Edit edit = mends.get(0).edits().get(0);
    String text = edit.place().file().text();
    String all =
        text.substring(0, edit.place().start()) + edit.text() + text.substring(edit.place().end());
    return all.substring(all.indexOf("opening: |\n") + "opening: |\n".length()).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu tăng ${thu.change_percent.year}, chi giảm ${chi.change_percent.year}.",
        "So với cùng kỳ giảm ${vu.change_amount.year}, tăng ${thu.change_amount.year}.",
        "Tăng lần lượt ${thu.change_percent.year} và ${luot.change_percent.year}.",
        "Số vụ không tăng ${vu.change_percent.year}.",
        "Các khoản tăng, giảm ${thu.change_percent.year}; tăng/giảm ${vu.change_percent.year}.",
        "Tăng cường ${vu}; giảm nghèo ${thu.change_percent.year}; tăng trưởng xanh ${thu}.",
        "Thu tăng; giảm chi: ${thu.change_percent.year}.",
        "Số thu tăng (${thu.change.year}), ${thu.change_by.year} (${thu.change_percent.year}).",
        "Tốc độ tăng trưởng ${tang.change_by.year} so với cùng kỳ; ước tăng ${tang}.",
        "Mức tăng ${tang.change_by.year}.",
        "Thu tăng lên ${thu.rate.year} so cùng kỳ; bằng ${thu.rate.year} cùng kỳ.",
        "Đạt ${thu.of_plan} dự toán, đạt và ${thu.over_plan} dự toán; không vượt ${chi.of_plan}.",
        "Thu đạt ${thu} đồng thời chi ${chi}, đồng chí phụ trách; ${thu.value} tỷ.",
        "Xảy ra ${vu}, vụ thứ nhất ngày 02/9; ${vu.value} vụ việc; ${vu} của xã.",
        "Đón ${luot.value} lượt khách, ${luot.value} lượt tham quan; ${luot} trong nước.",
        "Gieo ${lua.value} ha lúa, ${lua.value} hecta; ${lua} lúa; ${thu.value} ${ty}.",
        "Đạt ${tang.value}%, tức ${tang.value} phần trăm; ${tang} so với kế hoạch.",
        "Đến nay ${cho}, tăng ${cho.change_percent.year}, giảm ${cho.change_amount.year}.",
        "Vốn ${von.change.year} so với cùng kỳ và ${von.change.month} so với tháng trước.",
        "So với tháng trước bằng ${von.rate.month} và ${von.change.year} so cùng kỳ.",
        "So cùng kỳ năm 2025, vốn ${von.change.year}; so tháng trước ${von.change.month}.",
        "Vốn ${von.change.month} so với cùng kỳ tháng trước.",
        "So với cùng kỳ tình hình khó khăn, so tháng trước vốn ${von.change.month}.",
        "Giá lúa ${gia.value} đồng/kg, thu ${thu.value} tỷ đồng/tháng.",
        "Xã A, nơi có dân số lớn nhất, có ${hoi@a}.",
        "Nhiều nhất là Xã B (${hoi@b}), ít nhất là Xã A với ${hoi@a}.",
        "Xã A có ${hoi@a}, thấp nhất; Xã B ${hoi@b}, cao nhất huyện.",
        "Xã A kết nạp ít nhất ${hoi@a}; quyết tâm cao nhất, Xã A có ${hoi@a}.",
        "Xã A là một trong các xã dẫn đầu (${hoi@a}); cao nhất từ trước đến nay là ${hoi@a}.",
        "Xã A ${hoi@a}, nhiều nhất là Xã B; cao nhất của xã là năm 2020. Xã A có ${hoi@a}."
      })
  @DisplayName("that are true, or do not speak of them, are left alone")
  void sound(String opening) throws IOException {
    assertEquals("", said(opening));
  }

  @Test
  @DisplayName("that the form prints are told, with the word to leave out")
  void doubled() throws IOException {
    assertEquals("doubled-words tăng", said("Thu tăng ${thu.change.year}."));
    assertEquals("Thu ${thu.change.year}.", mended("Thu tăng ${thu.change.year}."));
    assertEquals(
        "Thu tăng gần ${thu.change_percent.year}.", mended("Thu tăng gần ${thu.change.year}."));
    assertEquals("doubled-words.measure tỷ đồng", said("Thu ${thu} tỷ đồng."));
    assertEquals("doubled-words.measure %", said("Chi ${chi.of_plan} % dự toán."));
    assertEquals("doubled-words.measure lượt khách", said("Đón ${luot} lượt khách."));
    assertEquals("doubled-words.measure triệu USD", said("Vốn ${von} triệu USD."));
  }

  @Test
  @DisplayName("that come from a term are told at the term, and not mended")
  void ofTerm() throws IOException {
    assertEquals("doubled-words.measure ${ty}", said("Thu ${thu} ${ty}."));
    assertTrue(found(world("Thu ${thu} ${ty}.")).get(0).mends().isEmpty());
  }

  @Test
  @DisplayName("that say the other direction are told, with the form that says the right one")
  void direction() throws IOException {
    assertEquals("false-words.direction giảm", said("Thu giảm ${thu.change_percent.year}."));
    assertEquals("Thu ${thu.change.year}.", mended("Thu giảm ${thu.change_percent.year}."));
    assertEquals(
        "Thu cao hơn ${thu.change_amount.year}.",
        mended("Thu thấp hơn ${thu.change_amount.year}."));
    assertEquals("false-words.direction tăng", said("Lúa tăng ${lua.change_percent.year}."));
    assertEquals(
        "false-words.direction tăng",
        said("Tăng lần lượt ${thu.change_percent.year} và ${chi.change_percent.year}.")
            .replace("Tăng", "tăng"));
  }

  @Test
  @DisplayName("that name another time are told, of typed numbers by the file of the others before")
  void period() throws IOException {
    assertEquals("false-words.period cùng kỳ", said("Vốn ${von.change.month} so với cùng kỳ."));
    assertEquals("false-words.period tháng trước", said("Vốn ${von.change.year} so tháng trước."));
    assertEquals("false-words.period cùng kỳ", said("Thu ${thu.change.month} so với cùng kỳ."));
    assertEquals("", said("Thu ${thu.change.month} so với tháng trước."));
  }

  @Test
  @DisplayName("that rank a unit are told where another has more")
  void rank() throws IOException {
    assertEquals(
        "false-words.rank cao nhất", said("Cao nhất là Xã A (${hoi@a}).").replace("C", "c"));
    assertEquals("false-words.rank ít nhất", said("Xã B có ${hoi@b}, ít nhất."));
  }

  @Test
  @DisplayName("are told of in one message each")
  void once() throws IOException {
    assertEquals(
        "false-words.direction giảm",
        said("Giảm ${thu.change_amount.year} (${thu.change_percent.year}).").replace("G", "g"));
  }
}
