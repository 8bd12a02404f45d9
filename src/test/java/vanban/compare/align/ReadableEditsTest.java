package vanban.compare.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The edits from one text to another")
class ReadableEditsTest {
  @Test
  void areOfWholeWordsAndNumbers() {
    assertEquals(
        "Thu đạt [1.916,94|1.920,5] tỷ đồng, bằng [25,56|25,6]% dự toán.",
        shown(
            "Thu đạt 1.916,94 tỷ đồng, bằng 25,56% dự toán.",
            "Thu đạt 1.920,5 tỷ đồng, bằng 25,6% dự toán."));
  }

  @Test
  void areOfWholeSignsAndDays() {
    assertEquals(
        "Nghị quyết số [15-NQ/TU|16-NQ/TU] ngày [05/3/2024|06/3/2024]",
        shown("Nghị quyết số 15-NQ/TU ngày 05/3/2024", "Nghị quyết số 16-NQ/TU ngày 06/3/2024"));
  }

  @Test
  void takeUpWhatWouldStandAloneBetweenTwoReplacements() {
    assertEquals("Đã [tổ chức|mở] lớp", shown("Đã tổ chức lớp", "Đã mở lớp"));
    assertEquals(
        "[mở rộng và nâng cấp|sửa chữa] đường",
        shown("mở rộng và nâng cấp đường", "sửa chữa đường"));
  }

  @Test
  void leaveWordsThatWerePutInAsTheyWere() {
    assertEquals("thu [|ngân sách ]tăng", shown("thu tăng", "thu ngân sách tăng"));
  }

  @Test
  void areNoneBetweenTheSame() {
    assertEquals("không đổi", shown("không đổi", "không đổi"));
  }

  @Property
  void makeTheOneOfTheOther(
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> old,
      @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> now) {
    List<Integer> made = new ArrayList<>();
    int at = 0;
    for (Edit edit : ReadableEdits.between(old, now, token -> token > 2)) {
      made.addAll(old.subList(at, edit.oldFrom()));
      made.addAll(now.subList(edit.nowFrom(), edit.nowTo()));
      at = edit.oldTo();
    }
    made.addAll(old.subList(at, old.size()));
    assertEquals(now, made);
  }

  @Property
  void areOfTokensThatTogetherAreTheText(@ForAll String text) {
    assertEquals(text, String.join("", Tokens.of(text)));
  }

  /** Both texts as one: what was, a stroke, what is. */
  private static String shown(String old, String now) {
    List<String> before = Tokens.of(old);
    List<String> after = Tokens.of(now);
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Edit edit : ReadableEdits.between(before, after, Tokens::isWord)) {
      shown.append(joined(before.subList(at, edit.oldFrom())));
      shown.append('[').append(joined(before.subList(edit.oldFrom(), edit.oldTo())));
      shown.append('|').append(joined(after.subList(edit.nowFrom(), edit.nowTo()))).append(']');
      at = edit.oldTo();
    }
    return shown.append(joined(before.subList(at, before.size()))).toString();
  }

  private static String joined(List<String> tokens) {
    return tokens.stream().collect(Collectors.joining());
  }
}
