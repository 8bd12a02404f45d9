package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("A slip behind which a parser stumbles")
class TypingSlipTest {

  /** What is told of a file whose lines are parted by {@code ¬}: where, what, and the mend. */
  private static String told(String lines) {
    SourceFile file = SourceFile.of("a.yaml", lines.replace('¬', '\n') + "\n");
    return YamlReader.parse(file).diagnostics().stream()
        .map(TypingSlipTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Diagnostic found) {
    Place place = found.place().orElseThrow();
    String where = place.line() + ":" + place.column() + " " + found.message().key();
    return where + " “" + place.text().strip() + "”" + mend(found);
  }

  private static String mend(Diagnostic found) {
    List<Edit> edits = found.mends().stream().flatMap(mend -> mend.edits().stream()).toList();
    return edits.isEmpty()
        ? ""
        : edits.stream()
            .map(edit -> "“" + edit.place().text() + "”→“" + edit.text().replace('\n', '¬') + "”")
            .collect(Collectors.joining(" ", " ", ""));
  }

  @Test
  @DisplayName("is no reason to stumble over foreign line ends, which are told themselves")
  void foreignLineEnd() {
    String told = told("body: |¬  Thu đạt khá.\u2028Chi đúng.");
    assertTrue(told.contains("odd-character.line"), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      value = {
        "title:KINH TẾ¬body: a⇒1:6 yaml-syntax.glued-key “:” “”→“ ”",
        "title: A¬sections:¬  - title:KINH TẾ¬    body: a⇒3:10 yaml-syntax.glued-key “:” “”→“ ”",
        "title：KINH TẾ¬body: a⇒1:6 yaml-syntax.glued-key “：” “：”→“: ”",
        "sections:¬  -title: A¬   body: b⇒2:3 yaml-syntax.glued-dash “-”",
        "sections:¬  -title: A¬    body: b⇒2:3 yaml-syntax.glued-dash “-” “”→“ ”",
        "recipients:¬  -Như trên⇒``",
        "recipients:¬  - A¬  -Như trên¬  - B⇒3:3 yaml-syntax.glued-dash “-” “”→“ ”",
        "title: \"KINH TẾ¬body: một \"hai\" ba⇒1:8 yaml-syntax.quote “\"”",
        "a: 'một¬b: hai 'ba' bốn⇒1:4 yaml-syntax.quote “'”",
        "body: một #hai¬  ba bốn¬title: c⇒1:11 yaml-syntax.comment “#hai”",
        "body: một #hai¬  ba: bốn¬title: c⇒2:3 yaml-syntax.indentation “b”",
        "body: một #hai¬title: c⇒``",
        "body: |¬  một¬hai¬title: c⇒3:1 yaml-syntax.outdented “h”",
        "body: |¬  một¬¬hai ba¬title: c⇒4:1 yaml-syntax.outdented “h”",
        "body: |¬  một¬hai: ba¬title: c⇒``",
        "title: A: B⇒1:9 yaml-syntax.colon “:” “A: B”→“\"A: B\"”",
        "title: A: B \"C\"⇒1:9 yaml-syntax.colon “:”",
        "title: Số 5: D¬body: e⇒1:12 yaml-syntax.colon “:” “Số 5: D”→“\"Số 5: D\"”",
        "body:¬  một hai¬  ba: bốn⇒1:5 yaml-syntax.no-bar “:” “”→“ |”",
        "body:¬  một¬¬  hai: ba¬title: c⇒1:5 yaml-syntax.no-bar “:” “”→“ |”",
        "opening: “một: hai” ba⇒1:10 yaml-syntax.curly ““”",
        "opening: «một: hai» ba⇒1:10 yaml-syntax.curly “«”",
        "- [a #b, c]⇒1:6 yaml-syntax.comment “#b, c]”",
        "a: [b #c, d]¬e: f⇒1:7 yaml-syntax.comment “#c, d]”",
        "a: {b: 1 #2, c: 3}¬e: f⇒1:10 yaml-syntax.comment “#2, c: 3}”",
        "a: [b #c¬e: f⇒1:4 yaml-syntax.bracket “[”",
        "plan: >=95⇒1:7 yaml-syntax.bound “>=95” “>=95”→“at least 95”",
        "plan: >= 95%⇒1:7 yaml-syntax.bound “>= 95%” “>= 95%”→“at least 95”",
        "plan: > 90⇒1:7 yaml-syntax.bound “> 90” “> 90”→“above 90”",
        "plan: >90,5⇒1:7 yaml-syntax.bound “>90,5” “>90,5”→“above 90.5”",
        "body: | một hai¬title: c⇒1:9 yaml-syntax.behind-bar “một hai” “ ”→“¬  ”",
        "body: > một hai¬title: c⇒1:9 yaml-syntax.behind-bar “một hai” “ ”→“¬  ”",
        "body: |- một hai¬title: c⇒1:10 yaml-syntax.behind-bar “một hai” “ ”→“¬  ”",
        "sections:¬  - title: A¬    body: | một hai⇒3:13 yaml-syntax.behind-bar “một hai” “ ”→“¬      ”",
        "`  title: A¬body: b`⇒2:1 yaml-syntax.indentation “b”",
        "title: A¬  body: b⇒2:3 yaml-syntax.indentation “b”",
        "a:b¬  c: d⇒1:2 yaml-syntax.glued-key “:” “”→“ ”",
      })
  @DisplayName("is told where it was made, with what to type instead")
  void isTold(String typed, String expected) {
    assertEquals(expected, told(typed));
  }
}
