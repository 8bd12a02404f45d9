package vanban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The plan of the house")
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/vanban");
  private static final int MAX_LINES = 400;

  /** What each package may import of ours. docs/architecture.md says why. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("source", List.of()),
              Map.entry("vietnamese", List.of()),
              Map.entry("vietnamese.linebreak", List.of()),
              Map.entry("diagnostic", List.of("source")),
              Map.entry("yaml", List.of("source", "diagnostic")),
              Map.entry("schema", List.of("source", "diagnostic", "yaml")),
              Map.entry("schema.outline", List.of("schema")),
              Map.entry("suppression", List.of("source", "diagnostic", "yaml")),
              Map.entry("figure", List.of("source", "vietnamese")),
              Map.entry("figure.eval", List.of("source", "vietnamese", "figure")),
              Map.entry(
                  "figure.words",
                  List.of("source", "vietnamese", "diagnostic", "figure", "figure.eval")),
              Map.entry(
                  "figure.check",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "figure",
                      "figure.eval",
                      "figure.words")),
              Map.entry(
                  "figure.read",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "figure",
                      "figure.eval",
                      "figure.check")),
              Map.entry(
                  "genre", List.of("source", "diagnostic", "yaml", "schema", "schema.outline")),
              Map.entry("document", List.of("vietnamese")),
              Map.entry("picture", List.of("source", "diagnostic", "document")),
              Map.entry("prose", List.of("source", "vietnamese", "diagnostic", "document")),
              Map.entry(
                  "report.files",
                  List.of(
                      "source",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "document",
                      "picture",
                      "figure",
                      "figure.read")),
              Map.entry(
                  "report.scope",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "document",
                      "figure",
                      "figure.eval",
                      "figure.read",
                      "figure.words",
                      "prose",
                      "report.files")),
              Map.entry(
                  "report.table",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "document",
                      "picture",
                      "prose",
                      "figure",
                      "figure.eval",
                      "figure.words",
                      "report.files",
                      "report.scope")),
              Map.entry(
                  "report",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "schema.outline",
                      "document",
                      "prose",
                      "figure",
                      "figure.eval",
                      "genre",
                      "report.files",
                      "report.scope",
                      "report.table")),
              Map.entry(
                  "rollforward",
                  List.of(
                      "source",
                      "diagnostic",
                      "vietnamese",
                      "yaml",
                      "schema",
                      "prose",
                      "figure",
                      "figure.read",
                      "report",
                      "report.files")),
              Map.entry("markup", List.of("source", "vietnamese", "diagnostic", "document")),
              Map.entry("layout.template", List.of("source", "diagnostic")),
              Map.entry(
                  "layout",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "document",
                      "prose",
                      "genre",
                      "report",
                      "report.table",
                      "markup",
                      "layout.template")),
              Map.entry(
                  "usage",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "document",
                      "prose",
                      "figure",
                      "figure.eval",
                      "figure.words",
                      "report")),
              Map.entry(
                  "claims",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "document",
                      "prose",
                      "figure",
                      "figure.eval",
                      "figure.words",
                      "report")),
              Map.entry(
                  "check",
                  List.of(
                      "source",
                      "diagnostic",
                      "document",
                      "check.text",
                      "check.number",
                      "check.figure",
                      "check.date",
                      "check.citation",
                      "check.abbreviation",
                      "check.language",
                      "check.structure",
                      "check.page")),
              Map.entry("project", List.of("source", "diagnostic", "yaml", "schema", "check.text")),
              Map.entry(
                  "check.text",
                  List.of(
                      "source", "vietnamese", "vietnamese.linebreak", "diagnostic", "document")),
              Map.entry(
                  "check.number",
                  List.of(
                      "check.text",
                      "check.number.share",
                      "check.number.sum",
                      "check.number.change",
                      "check.number.table",
                      "check.number.writing")),
              Map.entry("check.number.quantity", List.of("vietnamese", "check.text")),
              Map.entry("check.number.statement", List.of("check.text", "check.number.quantity")),
              Map.entry(
                  "check.number.share",
                  List.of(
                      "vietnamese",
                      "check.text",
                      "check.number.quantity",
                      "check.number.statement")),
              Map.entry(
                  "check.number.sum",
                  List.of(
                      "vietnamese",
                      "check.text",
                      "check.number.quantity",
                      "check.number.statement")),
              Map.entry(
                  "check.number.change",
                  List.of(
                      "vietnamese",
                      "check.text",
                      "check.number.quantity",
                      "check.number.statement")),
              Map.entry(
                  "check.number.table",
                  List.of(
                      "vietnamese",
                      "document",
                      "check.text",
                      "check.number.quantity",
                      "check.number.statement")),
              Map.entry(
                  "check.number.writing",
                  List.of("vietnamese", "check.text", "check.number.quantity")),
              Map.entry("check.figure", List.of("vietnamese", "check.text")),
              Map.entry("check.date", List.of("source", "vietnamese", "document", "check.text")),
              Map.entry(
                  "check.citation", List.of("source", "vietnamese", "document", "check.text")),
              Map.entry(
                  "check.abbreviation", List.of("source", "vietnamese", "document", "check.text")),
              Map.entry(
                  "check.language", List.of("source", "vietnamese", "document", "check.text")),
              Map.entry(
                  "check.structure", List.of("source", "vietnamese", "document", "check.text")),
              Map.entry("check.page", List.of("source", "document", "check.text")),
              Map.entry(
                  "release",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "yaml",
                      "figure",
                      "figure.eval",
                      "report",
                      "report.files")),
              Map.entry(
                  "index",
                  List.of(
                      "source",
                      "yaml",
                      "document",
                      "prose",
                      "figure",
                      "figure.eval",
                      "report",
                      "report.files",
                      "usage")),
              Map.entry("style", List.of()),
              Map.entry(
                  "style.measure",
                  List.of("vietnamese", "vietnamese.linebreak", "document", "style")),
              Map.entry("style.file", List.of("source", "diagnostic", "yaml", "schema", "style")),
              Map.entry(
                  "docx.plan",
                  List.of(
                      "vietnamese", "vietnamese.linebreak", "document", "style", "style.measure")),
              Map.entry("docx.wml", List.of("style")),
              Map.entry("docx.opc", List.of()),
              Map.entry("docx.style", List.of("vietnamese", "style", "docx.plan", "docx.wml")),
              Map.entry("docx.chart", List.of("document", "style", "style.measure", "docx.opc")),
              Map.entry(
                  "docx.write",
                  List.of(
                      "vietnamese",
                      "document",
                      "style",
                      "style.measure",
                      "docx.plan",
                      "docx.wml",
                      "docx.opc",
                      "docx.style",
                      "docx.chart")),
              Map.entry("docx.tree", List.of()),
              Map.entry("docx.read.opc", List.of("diagnostic", "docx.tree")),
              Map.entry("docx.read.list", List.of("vietnamese", "docx.read.opc")),
              Map.entry(
                  "docx.read",
                  List.of("diagnostic", "document", "docx.read.opc", "docx.read.list")),
              Map.entry("docx.read.page", List.of("docx.read.opc")),
              Map.entry("docx.mark", List.of("diagnostic", "docx.read", "docx.read.opc")),
              Map.entry(
                  "docx.redline.part",
                  List.of("diagnostic", "docx.opc", "docx.read.opc", "docx.tree")),
              Map.entry(
                  "docx.redline.text",
                  List.of("docx.read", "docx.tree", "docx.redline.part", "compare.align")),
              Map.entry(
                  "docx.redline",
                  List.of(
                      "diagnostic",
                      "docx.read.opc",
                      "docx.tree",
                      "docx.redline.part",
                      "docx.redline.text",
                      "compare.align")),
              Map.entry("text", List.of("vietnamese", "document")),
              Map.entry(
                  "engine",
                  List.of(
                      "source",
                      "vietnamese",
                      "vietnamese.linebreak",
                      "rollforward",
                      "apply",
                      "compare",
                      "docx.resolve",
                      "diagnostic",
                      "yaml",
                      "schema",
                      "schema.outline",
                      "suppression",
                      "figure",
                      "figure.eval",
                      "figure.read",
                      "figure.words",
                      "genre",
                      "prose",
                      "picture",
                      "report",
                      "report.files",
                      "document",
                      "markup",
                      "usage",
                      "claims",
                      "check",
                      "check.text",
                      "project",
                      "release",
                      "index",
                      "layout.template",
                      "layout",
                      "style",
                      "style.file",
                      "style.measure",
                      "docx.mark",
                      "docx.read",
                      "docx.read.page",
                      "docx.write",
                      "html",
                      "libreoffice",
                      "text")),
              Map.entry("html", List.of("vietnamese", "document", "style", "style.measure")),
              Map.entry("libreoffice", List.of()),
              Map.entry("repository", List.of("source", "diagnostic", "engine")),
              Map.entry(
                  "lsp.feature",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "schema",
                      "schema.outline",
                      "document",
                      "prose",
                      "figure",
                      "figure.eval",
                      "figure.read",
                      "figure.words",
                      "report",
                      "report.files",
                      "usage",
                      "index",
                      "engine")),
              Map.entry(
                  "lsp",
                  List.of(
                      "source",
                      "diagnostic",
                      "index",
                      "libreoffice",
                      "engine",
                      "lsp.feature",
                      "preview")),
              Map.entry(
                  "preview",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "figure",
                      "figure.eval",
                      "figure.words",
                      "html",
                      "libreoffice",
                      "report",
                      "usage",
                      "engine",
                      "lsp.feature")),
              Map.entry(
                  "cli",
                  List.of(
                      "source",
                      "vietnamese",
                      "diagnostic",
                      "usage",
                      "layout",
                      "libreoffice",
                      "project",
                      "engine",
                      "repository",
                      "lsp",
                      "preview",
                      "compare",
                      "compare.align",
                      "compare.print",
                      "apply",
                      "document",
                      "docx.read",
                      "docx.redline",
                      "docx.redline.text",
                      "docx.resolve",
                      "git",
                      "rollforward")),
              Map.entry("git", List.of("source")),
              Map.entry(
                  "compare.print",
                  List.of(
                      "source",
                      "diagnostic",
                      "document",
                      "figure",
                      "usage",
                      "html",
                      "compare",
                      "compare.align")),
              Map.entry("compare.align", List.of()),
              Map.entry(
                  "apply", List.of("source", "document", "prose", "compare", "compare.align")),
              Map.entry(
                  "docx.resolve",
                  List.of(
                      "diagnostic", "docx.opc", "docx.read.opc", "docx.tree", "docx.redline.part")),
              Map.entry("compare", List.of("vietnamese", "document", "compare.align"))));

  /** The one package, with those below it, in which each foreign library lives. */
  private static final Map<String, String> LIVES_IN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.fasterxml.jackson..", "diagnostic"),
              Map.entry("org.apache.commons.text..", "diagnostic"),
              Map.entry("org.yaml..", "yaml"),
              Map.entry("io.nayuki.qrcodegen..", "picture"),
              Map.entry("org.commonmark..", "prose"),
              Map.entry("org.codehaus.stax2..", "markup"),
              Map.entry("com.ctc.wstx..", "markup"),
              Map.entry("freemarker..", "layout"),
              Map.entry("org.docx4j..", "docx"),
              Map.entry("org.glassfish.jaxb..", "docx.opc"),
              Map.entry("org.xlsx4j..", "docx"),
              Map.entry("com.github.difflib..", "compare.align"),
              Map.entry("com.sun.net.httpserver..", "preview"),
              Map.entry("javax.imageio..", "preview"),
              Map.entry("org.apache.pdfbox..", "preview"),
              Map.entry("com.google.gson..", "lsp"),
              Map.entry("org.eclipse.lsp4j..", "lsp"),
              Map.entry("org.eclipse.jgit..", "git"),
              Map.entry("picocli..", "cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vanban");

  static Set<String> packages() {
    return MAY_KNOW.keySet();
  }

  static Set<String> libraries() {
    return LIVES_IN.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  @DisplayName("a package imports only what it may know")
  void aPackageImportsOnlyWhatItMayKnow(String name) {
    Set<String> unknown = new TreeSet<>(MAY_KNOW.keySet());
    unknown.removeAll(MAY_KNOW.get(name));
    unknown.remove(name);
    noClasses()
        .that()
        .resideInAPackage("vanban." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(unknown.stream().map(p -> "vanban." + p).toArray(String[]::new))
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  @DisplayName("a foreign library lives in one package")
  void aForeignLibraryLivesInOnePackage(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage("vanban." + LIVES_IN.get(library) + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  @DisplayName("nothing foreign is used beyond the known libraries")
  void nothingForeignIsUsedBeyondTheKnownLibraries() {
    List<String> known = new ArrayList<>(LIVES_IN.keySet());
    known.addAll(
        List.of(
            "vanban..",
            "java..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "jakarta.xml.bind..",
            "org.jspecify.."));
    classes()
        .that()
        .resideInAPackage("vanban..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  @DisplayName("only the docx packages say w:")
  void onlyTheDocxPackagesSayW() throws IOException {
    for (Path file : javaFiles()) {
      boolean docx = file.startsWith(SOURCES.resolve("docx"));
      assertTrue(docx || !Files.readString(file).contains("\"w:"), file + " speaks Word");
    }
  }

  @Test
  @DisplayName("a Word file is planned without a word of Word's")
  void aWordFileIsPlannedWithoutAWordOfWords() {
    noClasses()
        .that()
        .resideInAPackage("vanban.docx.plan")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.docx4j..", "org.xlsx4j..")
        .check(CLASSES);
  }

  @Test
  @DisplayName("every package is in the plan, and says what it is")
  void everyPackageIsInThePlanAndSaysWhatItIs() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : javaFiles()) {
      Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
      String name = SOURCES.relativize(folder).toString().replace('\\', '/').replace('/', '.');
      if (!name.isEmpty() && found.add(name)) {
        Path info = folder.resolve("package-info.java");
        assertTrue(Files.readString(info).startsWith("/**"), info + " says nothing");
      }
    }
    found.remove(""); // the root says what the house is, and holds nothing
    assertEquals(MAY_KNOW.keySet(), found);
  }

  @Test
  @DisplayName("no packages depend on one another in a circle, those within others neither")
  void noPackagesDependOnOneAnotherInACircle() {
    slices().matching("vanban.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  @DisplayName("no classes depend on one another in a circle but sealed types and their kinds")
  void noClassesDependOnOneAnotherInACircle() {
    assertEquals(List.of(), new ClassCircles(CLASSES).toUntie());
  }

  @Test
  @DisplayName("no file is longer than 400 lines")
  void noFileIsLongerThan400Lines() throws IOException {
    for (Path file : javaFiles()) {
      long lines = Files.readString(file).lines().count();
      assertTrue(lines <= MAX_LINES, file + " has " + lines + " lines");
    }
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
