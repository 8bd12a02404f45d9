package vanban.style.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.schema.Key;
import vanban.source.MemoryWorld;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.PictureStyle;
import vanban.style.Property;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TableStyle;
import vanban.style.TextStyle;

@DisplayName("styles.yaml")
class StylesReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<StyleSet> read(String... layouts) {
    MemoryWorld world = new MemoryWorld();
    for (int i = 0; i < layouts.length; i++) {
      world.with("templates/" + (char) ('a' + i) + "/styles.yaml", layouts[i]);
    }
    String last = String.valueOf((char) ('a' + layouts.length - 1));
    return new StylesReader(world, Path.of("templates")).read(last, diagnostics);
  }

  private Style role(String name, String... layouts) {
    Style style = read(layouts).orElseThrow(() -> new AssertionError(codes())).text(name);
    assertEquals(List.of(), codes());
    return style;
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  @DisplayName("says of a role what is typed of it and of the role it inherits")
  void inheritsRoles() {
    Style title =
        role(
            "title",
            "roles:\n  base: {size: 14pt, bold: true}\n  title: {inherits: base, size: 16pt}");
    assertEquals(Optional.of(Length.points(16)), title.get(TextStyle.SIZE));
    assertEquals(Optional.of(true), title.get(TextStyle.BOLD));
    assertEquals(Optional.empty(), title.get(TextStyle.ITALIC));
  }

  @Test
  @DisplayName("does not take from the inherited role what `without` names")
  void withoutOfARole() {
    String base = "roles:\n  base: {size: 14pt, box: {weight: 1pt}, highlight: yellow}\n  title: ";
    assertEquals(
        Style.EMPTY.with(TextStyle.SIZE, Length.points(14)),
        role("title", base + "{inherits: base, without: [box, highlight]}"));
    Style all = role("title", base + "{inherits: base}");
    assertEquals(Optional.of(Length.points(1)), all.get(TextStyle.BOX).map(box -> box.weight()));
  }

  @Test
  @DisplayName("does not take from the inherited file what `without` names")
  void withoutOfAFile() {
    String base = "roles:\n  title: {size: 14pt, box: {weight: 1pt}}";
    assertEquals(
        Style.EMPTY.with(TextStyle.SIZE, Length.points(14)),
        role("title", base, "inherits: a\nroles:\n  title: {without: [box]}"));
  }

  @Test
  @DisplayName("says anew what the inherited file did without")
  void withoutIsTakenBack() {
    String base = "roles:\n  base: {box: {weight: 1pt}}\n  title: {inherits: base, without: [box]}";
    String own = "inherits: a\nroles:\n  title: {box: {weight: 2pt}}";
    Style title = role("title", base, own);
    assertEquals(Optional.of(Length.points(2)), title.get(TextStyle.BOX).map(box -> box.weight()));
  }

  @Test
  @DisplayName("does without keys of columns, lines, tables and charts, too")
  void withoutOfOthers() {
    StyleSet styles =
        read("""
                columns:
                  a: {widths: [30mm, 40mm], fit: true}
                  b: {inherits: a, without: [widths]}
                tables:
                  c: {border: 2pt}
                  d: {inherits: c, without: [border]}
                """)
            .orElseThrow();
    assertEquals(Style.EMPTY.with(ColumnsStyle.FIT, true), styles.columns("b").properties());
    assertEquals(Length.points(0.5), styles.table("d").value(TableStyle.BORDER));
  }

  @Test
  @DisplayName("is told of a key that `without` cannot name")
  void withoutUnknown() {
    assertEquals(Optional.empty(), read("roles:\n  title: {without: [bok]}"));
    assertEquals(1, diagnostics.sorted().size());
    assertEquals(Optional.empty(), read("roles:\n  title: {without: [widths]}"));
    assertEquals(2, diagnostics.sorted().size());
  }

  private String said(String... layouts) {
    read(layouts);
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted());
  }

  @ParameterizedTest
  @DisplayName("takes lengths that can be printed, and no others")
  @CsvSource({
    "1pt, 0.9pt",
    "300pt, 301pt",
    "14.5pt, -14pt",
    "2.54cm, 99999999999999999999mm",
    "12.7mm, -99999999999999999999mm"
  })
  void takesLengthsWithinBounds(String right, String wrong) {
    assertEquals("", said("roles:\n  body: {size: %s}".formatted(right)));
    assertEquals(
        "templates/a/styles.yaml:2:16: error[wrong-measure]: `%s` is out of range;".formatted(wrong)
            + " write something from 1pt to 300pt\n",
        said("roles:\n  body: {size: %s}".formatted(wrong)));
  }

  @Test
  @DisplayName("says at its line which margin leaves no room, wherever the other was said")
  void marginsLeaveRoom() {
    String base = "page: {margins: {left: 90mm}}";
    assertEquals("", said(base, "inherits: a\npage: {margins: {right: 100mm}}"));
    assertEquals(
        "templates/b/styles.yaml:2:25: error[no-room]: the left and right margins leave only 19mm"
            + " of the width for text; at least 20mm must be left\n",
        said(base, "inherits: a\npage: {margins: {right: 101mm}}"));
  }

  @Test
  @DisplayName("says which columns are wider than the text of the page they come to stand on")
  void columnsFit() {
    String base = "columns: {foot: {widths: [85mm, 85mm]}}";
    assertEquals("", said(base, "inherits: a\npage: {margins: {left: 20mm}}"));
    assertEquals("", said(base, "inherits: a\npage: {margins: {left: 30mm}}"), "inherited");
    assertEquals(
        "templates/b/styles.yaml:2:11: error[no-room]: the columns reach as far as 171mm, but the"
            + " text is only 170mm wide\n",
        said(base, "inherits: a\ncolumns: {foot: {widths: [171mm]}}"));
  }

  @Test
  @DisplayName("holds no margin that could not be read against columns")
  void noRoomIsNotSaidOfWrongMargins() {
    assertEquals(
        "templates/a/styles.yaml:1:24: error[wrong-measure]: `x` is no measure; write a number with"
            + " its unit: mm, cm or pt\n",
        said("page: {margins: {left: x}}\ncolumns: {foot: {widths: [300mm]}}"));
  }

  @Test
  @DisplayName("is told of a name for roles of two kinds, in a file and across files")
  void namesAreOfOneKind() {
    assertEquals("", said("roles: {a: {bold: true}}\ntables: {b: {border: 1pt}}"));
    assertEquals(
        "templates/a/styles.yaml:2:10: error[duplicate-role]: `a` is a role under `roles` already;"
            + " a name is for one kind only\n",
        said("roles: {a: {bold: true}}\ntables: {a: {border: 1pt}}"));
  }

  @Test
  @DisplayName("is warned of fonts that cannot be measured, and read all the same")
  void warnsOfFonts() {
    assertEquals("", said("font: times new roman\nroles: {a: {font: Tinos}}"));
    assertEquals(
        "templates/a/styles.yaml:1:7: warning[unmeasured-font]: how wide letters of `Arial` are is"
            + " not known; columns, tables and lines are reckoned as for Times New Roman\n",
        said("font: Arial"));
    assertTrue(read("font: Arial").isPresent());
  }

  private static Set<Property<?>> properties(RoleKind kind) {
    return switch (kind) {
      case TEXT -> Set.copyOf(TextStyle.ALL);
      case COLUMNS -> Set.copyOf(ColumnsStyle.ALL);
      case RULE -> Set.copyOf(RuleStyle.ALL);
      case TABLE -> Set.copyOf(TableStyle.ALL);
      case CHART -> Set.copyOf(ChartStyle.ALL);
      case PICTURE -> Set.copyOf(PictureStyle.ALL);
    };
  }

  @ParameterizedTest
  @EnumSource(RoleKind.class)
  @DisplayName("has a key for each property of a role, and no other")
  void hasAKeyForEachProperty(RoleKind kind) {
    List<Property<?>> keys = kind.keys().stream().<Property<?>>map(StyleKey::property).toList();
    assertEquals(properties(kind), Set.copyOf(keys));
    List<String> names = keys.stream().map(Property::name).toList();
    assertEquals(
        Stream.concat(Stream.of("inherits", "without"), names.stream()).sorted().toList(),
        kind.schema().keys().stream().map(Key::name).sorted().toList());
    assertEquals(names.size(), names.stream().distinct().count());
  }
}
