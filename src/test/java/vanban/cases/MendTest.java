package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.World;

@DisplayName("A mend")
class MendTest {
  /** A mend, and what it mends. */
  private record Mended(Diagnostic diagnostic, Mend mend) {
    List<Edit> edits() {
      return mend.edits();
    }
  }

  private static List<Mended> mends(Case one) {
    return one.compiled().diagnostics().stream()
        .flatMap(found -> found.mends().stream().map(mend -> new Mended(found, mend)))
        .toList();
  }

  @TestFactory
  @DisplayName("makes what it mends no longer wrong, in every case")
  Stream<DynamicTest> makesItRight() {
    return Case.all().stream()
        .filter(one -> !mends(one).isEmpty())
        .map(one -> dynamicTest(one.name(), () -> makesItRight(one)));
  }

  /** All mends of a case that do not touch one another are carried out at once, then the others. */
  private static void makesItRight(Case one) {
    List<Mended> open = new ArrayList<>(mends(one));
    while (!open.isEmpty()) {
      List<Mended> now = new ArrayList<>();
      for (Mended next : open) {
        if (now.stream().noneMatch(other -> touch(other, next))) {
          now.add(next);
        }
      }
      carryOut(one, now);
      open.removeAll(now);
    }
  }

  private static boolean touch(Mended one, Mended other) {
    return one.edits().stream()
        .anyMatch(a -> other.edits().stream().anyMatch(b -> touch(a.place(), b.place())));
  }

  private static boolean touch(Place one, Place other) {
    return one.file().path().equals(other.file().path())
        && one.start() <= other.end()
        && other.start() <= one.end();
  }

  private static void carryOut(Case one, List<Mended> mends) {
    List<Edit> edits = mends.stream().flatMap(mend -> mend.edits().stream()).toList();
    World mended = MendedWorld.of(new CaseWorld(one.folder()), edits);
    List<String> left =
        new CompiledReports(one.name(), mended, Path.of(""))
            .diagnostics().stream().map(MendTest::what).toList();
    for (Mended mend : mends) {
      assertEquals(
          -1, left.indexOf(what(mend.diagnostic())), () -> what(mend.diagnostic()) + " in " + left);
    }
  }

  /** What is wrong with which line; the column may have become another one. */
  private static String what(Diagnostic found) {
    String line = found.place().map(place -> place.file() + ":" + place.line()).orElse("");
    return line + " " + found.id().text() + " " + found.message();
  }

  @Test
  @DisplayName(
      "is known for every word that is misspelt, but for names that may stand for no other")
  void isKnownForEveryWord() {
    List<Diagnostic> guessed =
        Case.all().stream()
            .flatMap(one -> one.compiled().diagnostics().stream())
            .filter(
                found ->
                    found.hints().stream()
                        .anyMatch(hint -> hint.message().key().equals("hint.did-you-mean")))
            .toList();
    Set<Code> without =
        guessed.stream()
            .filter(found -> found.mends().isEmpty())
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertTrue(guessed.size() > 50, "words guessed: " + guessed.size());
    assertEquals(
        Set.of(
            Code.WRONG_INHERITANCE,
            Code.UNKNOWN_TERM,
            Code.UNKNOWN_ELEMENT,
            Code.LAYOUT_ERROR, // a macro that is called without its library
            Code.WRONG_COLUMN,
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_FORM,
            Code.UNKNOWN_FIGURE,
            Code.INCLUDE_MISSING,
            Code.UNKNOWN_ROLE,
            Code.UNKNOWN_LAYOUT,
            Code.WRONG_SUPPRESSION,
            Code.UNDEFINED_NOTE,
            Code.UNKNOWN_UNIT,
            Code.WRONG_BASE_PERIOD),
        without);
    Set<Code> known =
        guessed.stream()
            .filter(found -> !found.mends().isEmpty())
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertTrue(
        known.containsAll(
            Set.of(Code.UNKNOWN_FIGURE, Code.UNKNOWN_TERM, Code.UNKNOWN_KEY, Code.UNDEFINED_NOTE)),
        "" + known);
  }

  @Test
  @DisplayName("is none where it is not certain what was meant, or what would be left")
  void isNoneWhereItIsUncertain() {
    List<Diagnostic> found = Case.named("mends-uncertain").compiled().diagnostics();
    assertTrue(found.size() > 5, "found: " + found.size());
    assertEquals(List.of(), found.stream().flatMap(one -> one.mends().stream()).toList());
  }
}
