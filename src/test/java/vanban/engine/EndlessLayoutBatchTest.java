package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.MemoryWorld;

@DisplayName("A layout that does not end for some reports of a batch")
class EndlessLayoutBatchTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  @Test
  @DisplayName("comes to its end for the others")
  void comesToItsEndForTheOthers() throws IOException {
    String late = "layout-endless templates/x/layout.ftlx:2:32";
    assertEquals(
        List.of(late, late, "", late, "", late),
        said("<#if report.title.words == 'A'><#list 1.. as i></#list></#if>", "AABABA"));
  }

  @Test
  @DisplayName("is not run again if it could not be stopped")
  void isNotRunAgain() throws IOException {
    String lazy =
        "<#assign s=['a']><#list 1..30 as i><#assign s=s+s></#list>${s?seq_contains('b')?c}";
    String late = "layout-endless templates/x/layout.ftlx:1:1";
    String again = late + " hint.not-run";
    assertEquals(List.of(late, again, again), said(lazy, "ABA"));
  }

  /** What is said of reports with these titles, in their order. */
  private static List<String> said(String template, String titles) throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/x/styles.yaml", "roles: {body: {size: 14pt}}")
            .with(
                "templates/x/layout.ftlx",
                """
                <document title="T" author="A"><part><paragraph role="body">x</paragraph>
                %s
                </part></document>
                """
                    .formatted(template));
    List<Path> reports =
        IntStream.range(0, titles.length()).mapToObj(i -> Path.of("data/" + i + ".yaml")).toList();
    for (int i = 0; i < titles.length(); i++) {
      world.with("data/" + i + ".yaml", report(titles.charAt(i)));
    }
    List<String> all = new ArrayList<>();
    new Batch(world, PROJECT, new ReportCompiler(world, PROJECT), 1)
        .run(
            reports,
            (report, compiler, found) -> compiler.compile(report, found),
            next -> {},
            outcome ->
                all.add(
                    outcome.found().stream()
                        .filter(one -> one.code() != Code.UNPRINTED_TEXT)
                        .map(EndlessLayoutBatchTest::said)
                        .collect(Collectors.joining(", "))));
    return all;
  }

  private static String said(Diagnostic one) {
    String hints =
        one.hints().stream().map(hint -> " " + hint.message().key()).collect(Collectors.joining());
    return one.message().key() + " " + one.place().orElseThrow() + hints;
  }

  private static String report(char title) {
    return """
        layout: x
        issuer: {name: TỈNH ỦY HẬU GIANG}
        number: {symbol: BC/TU}
        place: Hậu Giang
        title: %s
        opening: Một dòng.
        signature: {position: BÍ THƯ}
        """
        .formatted(title);
  }
}
