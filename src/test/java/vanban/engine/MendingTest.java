package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.MemoryWorld;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("Mending sources")
class MendingTest {
  private static final SourceFile FILE =
      SourceFile.of("data/a.yaml", "# ghi chú\ntitle:   một  hai # giữ\nbody: ba bốn\n");

  private static Place at(SourceFile file, String words) {
    int start = file.text().indexOf(words);
    return new Place(file, start, start + words.length());
  }

  private static Diagnostic slip(SourceFile file, String words, String... others) {
    Diagnostic found = Diagnostic.error(Code.REVIEW, at(file, words), words);
    for (String other : others) {
      found = found.mend(new Edit(at(file, words), other));
    }
    return found;
  }

  private static List<String> texts(Diagnostic... found) {
    return new Mending(new MemoryWorld())
        .of(List.of(found)).stream().map(Mending.Mended::text).toList();
  }

  @Test
  @DisplayName("changes the words that are wrong, and no other byte")
  void changesTheWords() {
    assertEquals(
        List.of("# ghi chú\ntitle:   một hai # giữ\nbody: ba năm\n"),
        texts(slip(FILE, "  hai", " hai"), slip(FILE, "bốn", "năm")));
  }

  @Test
  @DisplayName("leaves what has two right mends, or none")
  void leavesWhatHasTwo() {
    assertEquals(List.of(), texts(slip(FILE, "bốn", "năm", "sáu"), slip(FILE, "ba")));
  }

  @Test
  @DisplayName("carries out what two reports have against a common part once")
  void carriesOutOnce() {
    SourceFile again = SourceFile.of(FILE.path(), FILE.text());
    assertEquals(
        List.of(FILE.text().replace("bốn", "năm")),
        texts(slip(FILE, "bốn", "năm"), slip(again, "bốn", "năm")));
  }

  @Test
  @DisplayName("leaves out what would make another YAML of the file, and keeps the rest")
  void leavesOutWhatBreaksTheFile() {
    assertEquals(
        List.of(FILE.text().replace("bốn", "năm")),
        texts(slip(FILE, "một  hai", "một: hai"), slip(FILE, "bốn", "năm")));
    assertEquals(List.of(), texts(slip(FILE, "ba bốn", "\"ba bốn")));
  }

  @Test
  @DisplayName("never touches a Word file, or a layout that comes with the program")
  void neverTouchesAWordFile() {
    SourceFile word = SourceFile.of("a.docx", FILE.text());
    assertEquals(List.of(), texts(slip(word, "bốn", "năm")));
  }
}
