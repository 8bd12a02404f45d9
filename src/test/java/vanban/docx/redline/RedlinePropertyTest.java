package vanban.docx.redline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostics;
import vanban.docx.redline.EditedReports.Pair;
import vanban.docx.redline.text.ChangeAuthors;

/** The contract, over edits of all samples that nobody chose. */
@DisplayName("A redline of a report and an edited copy of it")
class RedlinePropertyTest {
  private static final long SEED = 20_261_005L;
  private static final int EDITS = 150;
  private static final ChangeAuthors AUTHORS =
      ChangeAuthors.always("Nguyễn Văn An", Instant.parse("2026-10-05T08:00:00Z"));

  private final EditedReports reports = new EditedReports();

  static RedlinedFile redline(byte[] old, byte[] now) {
    Diagnostics found = new Diagnostics();
    return Redline.between(new Draft("old", old), new Draft("now", now), AUTHORS, found)
        .orElseThrow(() -> new AssertionError(found.sorted()));
  }

  @Test
  @DisplayName("gives the copy when all changes are accepted, and the report when all are rejected")
  void givesBoth() {
    Random random = new Random(SEED);
    int different = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      long seed = random.nextLong();
      Pair pair = reports.pair(edit % reports.count(), seed);
      String told = pair.report() + ", seed " + seed + ", " + edit;
      RedlinedFile redline = redline(pair.old(), pair.now());
      same(NormalForm.of(pair.now()), NormalForm.of(redline.docx(), true), "accepted: " + told);
      same(NormalForm.of(pair.old()), NormalForm.of(redline.docx(), false), "rejected: " + told);
      boolean changed = !NormalForm.of(pair.old()).equals(NormalForm.of(pair.now()));
      assertEquals(changed, redline.changes() > 0, "changes: " + told);
      different += changed ? 1 : 0;
    }
    assertTrue(different > EDITS * 3 / 4, "edits that change the document: " + different);
  }

  private static void same(Map<String, String> wanted, Map<String, String> got, String told) {
    assertEquals(wanted.keySet(), got.keySet(), told);
    wanted.forEach((part, text) -> assertEquals(text, got.get(part), told + ", " + part));
  }

  @Test
  @DisplayName("is the same file each time")
  void isTheSameEachTime() {
    Pair pair = reports.pair(1, SEED);
    assertArrayEquals(
        redline(pair.old(), pair.now()).docx(), redline(pair.old(), pair.now()).docx());
  }

  @Test
  @DisplayName("of a report and itself is that report, to the byte")
  void ofItselfIsItself() {
    for (int report = 0; report < reports.count(); report++) {
      byte[] docx = reports.pair(report, SEED).old();
      RedlinedFile redline = redline(docx, docx);
      assertArrayEquals(docx, redline.docx());
      assertEquals(0, redline.changes());
      assertEquals(List.of(), redline.untracked());
    }
  }

  @Test
  @DisplayName("is judged by a form in which the report and the copy differ")
  void isJudgedByWhatDiffers() {
    Pair pair = reports.pair(0, SEED);
    assertNotEquals(NormalForm.of(pair.old()), NormalForm.of(pair.now()));
  }
}
