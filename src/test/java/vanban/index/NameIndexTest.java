package vanban.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.engine.Project;
import vanban.engine.Workspace;
import vanban.index.Name.Kind;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("The names of a report")
class NameIndexTest {
  private static final Path DATA = Path.of("data");
  private static final Project PROJECT = new Project(DATA, Path.of("templates"), Path.of("out"));
  private static final DiskWorld DISK = new DiskWorld(Path.of(""));
  private static final Path QUARTER = DATA.resolve("tinh-uy/2024-q1/report.yaml");

  /** What an author types round a name, as a text search finds it. */
  private static final List<Pattern> TYPED =
      List.of(
          Pattern.compile("\\$\\{([a-z0-9_]+)"),
          Pattern.compile("(\\[\\^[^\\]]+\\])(?!:)"),
          Pattern.compile("\\[[^\\]\\[]*\\]\\(#([^)]+)\\)"),
          Pattern.compile("(?m)^ *- include: *([^ #\\n]+)"));

  private static final Pattern COMMENT = Pattern.compile("(?m)(?<=^| )#(?!\\w).*$");

  private static NameIndex index(Path report) throws IOException {
    return new Workspace(DISK, PROJECT).compile(report).index();
  }

  @Test
  @DisplayName("are all that a search of its files finds, each at its place")
  void areAllThatASearchFinds() throws IOException {
    int found = 0;
    for (Path report :
        List.of(
            QUARTER,
            DATA.resolve("tinh-uy/2024-q1-xay-dung-dang/report.yaml"),
            DATA.resolve("tinh-uy/2024-chuong-trinh/report.yaml"))) {
      NameIndex index = index(report);
      Set<String> uses = index.uses().stream().map(NameIndexTest::at).collect(Collectors.toSet());
      for (Mention file : index.declarations()) {
        if (file.name().kind() == Kind.FILE) {
          Set<String> typed = typed(file.place().file());
          found += typed.size();
          assertEquals(List.of(), typed.stream().filter(one -> !uses.contains(one)).toList());
        }
      }
    }
    assertTrue(found > 300, "only " + found);
  }

  private static String at(Mention mention) {
    return mention.place() + " " + mention.place().text();
  }

  private static Set<String> typed(SourceFile file) {
    Set<String> typed = new TreeSet<>();
    String text =
        COMMENT.matcher(file.text()).replaceAll(comment -> " ".repeat(comment.group().length()));
    for (Pattern pattern : TYPED) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        typed.add(new Place(file, found.start(1), found.end(1)) + " " + found.group(1));
      }
    }
    return typed;
  }

  @Test
  @DisplayName("lead from where they are used to where they are declared, and back")
  void leadFromUseToDeclarationAndBack() throws IOException {
    NameIndex index = index(QUARTER);
    assertTrue(
        index.uses().stream()
            .map(Mention::name)
            .map(Name::kind)
            .collect(Collectors.toSet())
            .containsAll(Set.of(Kind.FIGURE, Kind.TERM, Kind.NOTE, Kind.FILE)));
    for (Mention use : index.uses()) {
      Mention declared = index.declaration(use.name()).orElseThrow(() -> new AssertionError(use));
      assertTrue(index.uses(declared.name()).contains(use), use::toString);
      Optional<Mention> there = index.at(use.place().file().path(), use.place().start());
      assertEquals(Optional.of(use), there);
      if (Stream.of(Kind.FIGURE, Kind.TERM).anyMatch(use.name().kind()::equals)) {
        assertEquals(use.name().text(), declared.place().text());
      }
    }
  }

  @Test
  @DisplayName(
      "are still known where something is wrong elsewhere, and what is not declared is not one")
  void areKnownAroundErrors() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(DISK, Path.of("templates"))
            .with(
                "data/a.yaml",
                """
                layout: party-hd36
                terms: {period: tháng 9}
                sai: 1
                sections:
                  - id: viec
                    title: Việc ${period} và ${khong_co}
                    body: |
                      Xem [](#viec) và [](#khong-co).

                      ![](#bang)
                    tables:
                      - {id: bang, columns: [A], rows: [[a]]}
                """);
    NameIndex index = new Workspace(world, PROJECT).compile(Path.of("data/a.yaml")).index();
    assertEquals(
        List.of("TERM period 2:9", "ID viec 5:9", "ID bang 12:14"),
        index.declarations().stream()
            .filter(one -> one.name().kind() != Kind.FILE)
            .map(NameIndexTest::shown)
            .toList());
    assertTrue(
        index.uses().stream()
            .map(NameIndexTest::shown)
            .toList()
            .containsAll(List.of("TERM period 6:19", "ID viec 8:15", "ID bang 10:12")),
        () -> index.uses().toString());
  }

  @Test
  @DisplayName("tell a group from its figures, and know a figure of which something wrong is asked")
  void tellGroupsFromFigures() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(DISK, Path.of("templates"))
            .with(
                "data/f.yaml",
                """
                figures:
                  a: {name: A, actual: 1}
                  b: {name: B, actual: 2}
                groups:
                  g: {name: G, figures: [a, b]}
                """)
            .with(
                "data/a.yaml",
                """
                layout: party-hd36
                figures: [f.yaml]
                sections:
                  - title: Việc
                    body: Có ${a.change}.
                    table: {figures: [g]}
                """);
    NameIndex index = new Workspace(world, PROJECT).compile(Path.of("data/a.yaml")).index();
    assertEquals(
        List.of("FIGURE a 5:16", "GROUP g 6:23", "FIGURE a 5:26", "FIGURE b 5:29"),
        index.uses().stream()
            .filter(one -> one.name().kind() != Kind.FILE)
            .map(NameIndexTest::shown)
            .toList());
    assertEquals(
        Optional.of("GROUP g 5:3"),
        index.declaration(new Name(Kind.GROUP, "g")).map(NameIndexTest::shown));
  }

  @Test
  @DisplayName("tell a phrase from the figure it speaks of, also where its name starts like it")
  void tellPhrasesFromFigures() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(DISK, Path.of("templates"))
            .with("data/f.yaml", "figures:\n  thu: {actual: 2, prior: 1}\n")
            .with(
                "data/a.yaml",
                """
                layout: party-hd36
                figures: [f.yaml]
                phrases: {thu_the: {of: thu, rise: tăng}}
                opening: Thu ${thu_the} và ${thu}.
                """);
    NameIndex index = new Workspace(world, PROJECT).compile(Path.of("data/a.yaml")).index();
    assertEquals(
        List.of("FIGURE thu 3:25", "TERM thu_the 4:16", "FIGURE thu 4:30"),
        index.uses().stream()
            .filter(one -> one.name().kind() != Kind.FILE)
            .map(NameIndexTest::shown)
            .sorted(Comparator.comparing(shown -> shown.replaceFirst("\\D+", "")))
            .toList());
    assertEquals(
        Optional.of("TERM thu_the 3:11"),
        index.declaration(new Name(Kind.TERM, "thu_the")).map(NameIndexTest::shown));
  }

  private static String shown(Mention mention) {
    return mention.name().kind()
        + " "
        + mention.name().text()
        + " "
        + mention.place().line()
        + ":"
        + mention.place().column();
  }
}
