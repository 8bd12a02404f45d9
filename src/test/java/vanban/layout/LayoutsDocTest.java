package vanban.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostics;
import vanban.docx.Parts;
import vanban.docx.Schemas;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

/** Carries out what docs/layouts.md shows: the files whose paths stand in their first lines. */
@DisplayName("What docs/layouts.md shows")
class LayoutsDocTest {
  private static final Path PAGE = Path.of("docs/layouts.md");
  private static final Path REPORT = Path.of("data/a/report.yaml");
  private static final Pattern FILE =
      Pattern.compile(
          "^```\\w+\\n((?:#|<#--) ((?:templates|data)/(\\S+?)/\\S+\\.\\w+).*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final String WITH_ALL_THERE_IS =
      """
      issuer: {name: CÔNG TY SÔNG HẬU}
      number: {symbol: BC-SH}
      place: Sông Hậu
      date: 2026-09-28
      title: Kết quả quý III
      opening: Mở đầu.
      sections:
        - title: Tình hình
          body: Có bảng, có biểu đồ.
          sections:
            - title: Thu chi
              body: Như bảng.
              table:
                title: Thu chi
                unit: triệu đồng
                source: Sổ của công ty
                columns: [Khoản, Số]
                rows:
                  - [Thu, "1.916,94"]
      """;

  private static final String STATE =
      WITH_ALL_THERE_IS
              .replace("BC-SH", "BC-UBND")
              .replace("title: Kết quả", "genre: BÁO CÁO\ntitle: Kết quả")
          + "recipients: [\"Lưu: VT\"]\nsignature: {position: CHỦ TỊCH, name: Nguyễn Văn A}\n";

  /** The files of a layout, by their paths. */
  private static Map<String, String> shown(String layout) throws IOException {
    return FILE.matcher(Files.readString(PAGE))
        .results()
        .filter(file -> file.group(3).equals(layout))
        .collect(
            Collectors.toMap(
                file -> file.group(2), file -> file.group(1), (a, b) -> b, TreeMap::new));
  }

  private static Compiled compiled(String layout, String report) throws IOException {
    return compiled(layout, report, Map.of());
  }

  private static Compiled compiled(String layout, String report, Map<String, String> files)
      throws IOException {
    MemoryWorld world = new MemoryWorld().withAll(ProjectTemplates.WORLD, ProjectTemplates.FOLDER);
    shown(layout).forEach(world::with);
    files.forEach(world::with);
    world.with(REPORT.toString(), "layout: " + layout + "\n" + report);
    Diagnostics found = new Diagnostics();
    Project project = new Project(Path.of("data"), ProjectTemplates.FOLDER, Path.of("out"));
    Compiled compiled =
        new ReportCompiler(world, project)
            .compile(REPORT, found)
            .orElseThrow(() -> new AssertionError(found.sorted()));
    assertEquals("[]", found.sorted().toString());
    assertTrue(compiled.docx().length > 0);
    return compiled;
  }

  @Test
  @DisplayName("as the smallest whole layout is one by itself")
  void theSmallestWholeLayout() throws IOException {
    assertEquals("[templates/nho/layout.ftlx]", shown("nho").keySet().toString());
    String text = compiled("nho", WITH_ALL_THERE_IS).text();
    assertTrue(text.contains("Đơn vị tính: triệu đồng"), text);
    assertTrue(text.contains("Nguồn: Sổ của công ty"), text);
  }

  @Test
  @DisplayName("as the report of a company has a cover, a call-out and its own pages")
  void theReportOfACompany() throws Exception {
    String report = WITH_ALL_THERE_IS + "highlights: |\n  Sales grew.\n\n  - Debt fell.\n";
    Compiled compiled = compiled("company", report);
    assertTrue(compiled.text().contains("Prepared by CÔNG TY SÔNG HẬU"), compiled.text());
    String body = Parts.of(compiled.docx()).get("word/document.xml");
    assertTrue(body.contains("<w:vAlign w:val=\"center\"/>"), body);
    assertEquals(2, body.split("<w:pgBorders ", -1).length, "only the cover has a border");
    assertTrue(body.contains("w:fill=\"DEEAF6\""), body);
    assertEquals(List.of(), Schemas.errors(Parts.of(compiled.docx())));
  }

  @Test
  @DisplayName("as a piece replaces a shared one, and every piece that is listed can be replaced")
  void piecesReplaceSharedOnes() throws IOException {
    assertTrue(compiled("xa-song-hau", STATE).text().contains("(đã ký số)"));
    Set<String> listed =
        Pattern.compile("^\\| `(\\w+)` \\|.*\\| `(?:party|state|form|body)\\.", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(asked(), listed);
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path file : ProjectTemplates.WORLD.filesBelow(ProjectTemplates.FOLDER.resolve("lib"))) {
      Pattern.compile("slots\\.(\\w+)!")
          .matcher(ProjectTemplates.WORLD.read(file).text())
          .results()
          .forEach(found -> asked.add(found.group(1)));
    }
    return asked;
  }

  @Test
  @DisplayName("as every role of the built-in styles, and no other")
  void theRolesAreAllThere() throws IOException {
    String styles = Files.readString(Path.of("templates/office/styles.yaml"));
    Set<String> described = new TreeSet<>();
    Pattern.compile("(?m)^  ([a-z][a-z0-9-]*): \\{")
        .matcher(styles.substring(styles.indexOf("\nroles:")))
        .results()
        .forEach(role -> described.add(role.group(1)));
    String page = Files.readString(PAGE);
    int table = page.indexOf("### Roles of the built-in layouts");
    Set<String> listed = new TreeSet<>();
    page.substring(table, page.indexOf("Three whole projects", table))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|", -1)[1])
        .forEach(
            roles ->
                Pattern.compile("`([^`]+)`")
                    .matcher(roles)
                    .results()
                    .forEach(role -> listed.add(role.group(1))));
    assertEquals(described, listed);
  }

  @Test
  @DisplayName("as documents are numbered otherwise than usual, and each genre by its own pattern")
  void documentsAreNumberedOtherwise() throws IOException {
    String report = STATE.replace("number: {", "number: {value: 14, ");
    String text = compiled("xa-hau-giang", report).text();
    assertTrue(text.contains("Số: 14/2026/BC-UBND"), text);
    String contract =
        report
            .replace("BÁO CÁO", "HỢP ĐỒNG\nparties: [{role: BÊN A}, {role: BÊN B}]")
            .replace(
                "signature: {", "signature:\n  - {position: GIÁM ĐỐC, name: Nguyễn Văn A}\n  - {")
            .replace("BC-", "HĐ-");
    assertTrue(compiled("xa-hau-giang", contract).text().contains("No. 2026-014"), contract);
  }

  @Test
  @DisplayName("as figures are printed in English where the layout says so")
  void figuresArePrintedInEnglish() throws IOException {
    String report =
        WITH_ALL_THERE_IS.replace(
            "opening: Mở đầu.",
            "figures: figures.yaml\nopening: Sales came to ${sales}, ${sales.change}.");
    Map<String, String> figures =
        Map.of(
            "data/a/figures.yaml",
            "figures:\n  sales: {name: Sales, unit: tons, actual: 1916.94, prior: 1800.25}\n");
    String text = compiled("company", report, figures).text();
    assertTrue(text.contains("Sales came to 1,916.94\u00A0tons, up 6.48%."), text);
    assertTrue(text.contains("Table 1. Thu chi"), text);
  }

  @Test
  @DisplayName("as a list becomes a certificate for each of those on it")
  void aCertificateForEach() throws Exception {
    String report =
        WITH_ALL_THERE_IS.substring(0, WITH_ALL_THERE_IS.indexOf("opening:"))
            + "signature: {name: Nguyễn Văn A}\n"
            + "honoured: [{name: Một, reason: Giỏi}, {name: Hai}, {name: Ba}]\n";
    Map<String, String> parts = Parts.of(compiled("certificate", report).docx());
    assertEquals(4, parts.get("word/document.xml").split("<w:pgBorders ", -1).length);
    assertEquals(List.of(), Schemas.errors(parts));
  }
}
