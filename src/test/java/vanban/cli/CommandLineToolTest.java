package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.diagnostic.Ink;
import vanban.engine.CommandWording;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;

@DisplayName("The command line")
class CommandLineToolTest {
  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
  private static final Path TEN_MISTAKES = Path.of("src/test/resources/cases/ten-mistakes");
  private static final String GOOD =
      """
      layout: party-hd05
      issuer: {name: TỈNH UỶ A}
      number: {symbol: BC/TU}
      place: A
      title: thử
      opening: |
        Mở đầu.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void bringTheTemplates() throws IOException {
    copy(TEMPLATES, folder.resolve("templates"));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return tool(Screens.NONE).run(args);
  }

  private CommandLineTool tool(Screens screens) {
    return new CommandLineTool(
        new DiskWorld(folder), print(out), print(err), screens, Locale.forLanguageTag("vi"));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  @DisplayName("without a command renders every report below data/ to out/, which mirrors it")
  void withoutACommandRendersEveryReport() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/a/part.yaml", "title: phần\n");
    write("data/b/c/khac.yml", GOOD);
    assertEquals(0, run(), err());
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
    assertTrue(Files.exists(folder.resolve("out/b/c/khac.docx")));
    assertFalse(Files.exists(folder.resolve("out/a/part.docx")));
    assertEquals("", out());
    assertFalse(err().contains("1/2"), err()); // a log has no use for steps
    assertTrue(err().contains("2 báo cáo"), err());
  }

  @Test
  @DisplayName("opens no preview of what is no report")
  void previewsOnlyReports() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/a/figures.yaml", "figures:\n  thu: {actual: 1}\n");
    write("ghi-chu.txt", "layout: x\n");
    for (String none : List.of("data/a/figures.yaml", "ghi-chu.txt")) {
      err.reset();
      assertEquals(Status.USAGE, run("preview", none), err());
      assertTrue(err().contains(none + " không phải là báo cáo"), err());
    }
  }

  @Test
  @DisplayName("does only a part of the reports with --shard, and tells clashes with other parts")
  void doesOnlyAPart() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/b/report.yaml", GOOD);
    write("data/b/report.yml", GOOD);
    assertEquals(0, run("render", "--shard", "1/3", "--jobs", "2"), err());
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
    assertFalse(Files.exists(folder.resolve("out/b/report.docx")));
    assertEquals(1, run("render", "--shard", "3/3"));
    assertTrue(err().contains("data/b/report.yml"), err());
    assertFalse(Files.exists(folder.resolve("out/b/report.docx")));
    assertEquals(0, run("check", "--shard", "4/4"), err());
    assertTrue(err().contains("0 báo cáo"), err());
  }

  @Test
  @DisplayName("passes over no report that has lost its content")
  void passesOverNoEmptyReport() throws IOException {
    write("data/a/report.yaml", "");
    write("data/b/report.yaml", GOOD);
    assertEquals(1, run("render"));
    assertTrue(err().contains("data/a/report.yaml"), err());
    assertTrue(Files.exists(folder.resolve("out/b/report.docx")));
  }

  @Test
  @DisplayName("writes no copy for reviewers over the document of another report")
  void writesNoCopyOverADocument() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/a/report.giai-trinh.yaml", GOOD.replace("thử", "khác"));
    write("data/b/report.yaml", GOOD);
    assertEquals(0, run("render"), err());
    byte[] document = Files.readAllBytes(folder.resolve("out/a/report.giai-trinh.docx"));
    assertEquals(1, run("render", "--explain", "data/a/report.yaml"));
    assertTrue(err().contains("tên này là của báo cáo data/a/report.giai-trinh.yaml"), err());
    assertArrayEquals(document, Files.readAllBytes(folder.resolve("out/a/report.giai-trinh.docx")));
    assertEquals(0, run("render", "--explain", "data/b/report.yaml"), err());
  }

  @Test
  @DisplayName("says once what is wrong with a file that several threads have read")
  void saysOnceWhatSeveralThreadsFound() throws IOException {
    for (int i = 10; i < 40; i++) {
      write("data/" + i + "/report.yaml", GOOD + "figures: ../so-lieu.yaml\n");
    }
    write("data/so-lieu.yaml", "figures:\n  thu: {nam: Thu, actual: 1}\n");
    assertEquals(1, run("check", "--jobs", "1", "--format", "short"));
    String one = out();
    assertEquals(1, run("check", "--jobs", "3", "--format", "short"));
    assertEquals(one, out());
    assertEquals(1, one.lines().filter(line -> line.contains("unknown-key")).count(), one);
  }

  @Test
  @DisplayName("warns of numbers still to be filled in, and renders the draft all the same")
  void warnsOfNumbersToBeFilledIn() throws IOException {
    write("data/a/report.yaml", GOOD + "draft: true\nfigures: f.yaml\nclosing: Thu ${thu}.\n");
    write("data/a/f.yaml", "figures:\n  thu: {unit: tỷ đồng, actual: }\n");
    assertEquals(0, run("check"), err());
    assertTrue(out().contains("data/a/f.yaml:2:24: warning[unfilled-figure]"), out());
    assertTrue(err().contains("0 lỗi, 1 cảnh báo"), err());
    assertEquals(0, run("render", "--format", "text"), err());
    assertTrue(err().contains("data/a/f.yaml:2:24: warning[unfilled-figure]"), err());
    assertTrue(
        Files.readString(folder.resolve("out/a/report.txt")).contains("Thu ……\u00A0tỷ đồng."));
  }

  @Test
  @DisplayName("writes a page of HTML where it is asked for, beside the Word file or alone")
  void writesHtml() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("render", "--format", "html"), err());
    assertTrue(Files.readString(folder.resolve("out/a/report.html")).startsWith("<!DOCTYPE html>"));
    assertFalse(Files.exists(folder.resolve("out/a/report.docx")));
    assertEquals(0, run("render", "--format", "docx,html"), err());
    assertTrue(err().contains("2 tệp"), err());
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
    assertEquals(2, run("render", "--format", "odt"));
  }

  @Test
  @DisplayName("shows a bar to a person")
  void showsABarToAPerson() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, tool(Screens.PLAIN).run("render"));
    assertTrue(err().contains("\r[------------------------] 1/1 data/a/report.yaml"), err());
  }

  private static final String ESCAPE = "\u001b[";
  private static final Screens COLORED = new Screens(true, Ink.COLORED, Ink.COLORED);

  @Test
  @DisplayName("prints in colours on a terminal, and wherever a person wants them")
  void printsInColours() throws IOException {
    write("data/a/report.yaml", GOOD.replace("place:", "plcae:"));
    assertEquals(1, tool(COLORED).run("check"));
    assertTrue(out().contains("\u001b[1mdata/a/report.yaml:"), out());
    assertTrue(out().contains("\u001b[1;31merror["), out());
    assertEquals(1, run("check", "--color=always"));
    assertTrue(out().contains(ESCAPE), out());
    assertEquals(1, tool(COLORED).run("render"));
    assertTrue(err().contains("\u001b[1;31merror["), err());
  }

  @Test
  @DisplayName("prints in no colours to files, to programs, and where a person wants none")
  void printsInNoColours() throws IOException {
    write("data/a/report.yaml", GOOD.replace("place:", "plcae:"));
    assertEquals(1, run("check"));
    assertFalse(out().contains(ESCAPE), out());
    String plain = out();
    assertEquals(1, tool(COLORED).run("check", "--color", "never"));
    assertTrue(out().startsWith(plain.lines().findFirst().orElseThrow()), out());
    assertFalse((out() + err()).contains(ESCAPE), out());
    assertEquals(1, tool(COLORED).run("check", "--format", "json"));
    assertFalse(out().contains(ESCAPE), out());
    assertEquals(2, run("check", "--color", "xanh"));
    assertTrue(err().contains("--color auto|always|never"), err());
  }

  @Test
  @DisplayName("renders a report given as file or folder, as Word and as text, also outside data/")
  void rendersAReportGiven() throws IOException {
    write("elsewhere/r.yaml", GOOD);
    assertEquals(
        0, run("render", "elsewhere/r.yaml", "--out", "x", "--format", "docx,text"), err());
    assertTrue(Files.exists(folder.resolve("x/r.docx")));
    assertTrue(Files.readString(folder.resolve("x/r.txt")).contains("\nMở đầu.\n"));
    assertEquals(0, run("render", "elsewhere"), err());
    assertTrue(Files.exists(folder.resolve("out/r.docx")));
  }

  @Test
  @DisplayName("mirrors a data folder that is the working directory, and makes reports in it")
  void mirrorsTheWorkingDirectory() throws IOException {
    write("a/report.yaml", GOOD);
    write("b/report.yaml", GOOD);
    assertEquals(0, run("render", "a", "b", "--data", "."), err());
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
    assertTrue(Files.exists(folder.resolve("out/b/report.docx")));
    assertEquals(0, run("new", "c", "--layout", "party-hd36", "--data", "."), err());
    assertTrue(Files.exists(folder.resolve("c/report.yaml")));
  }

  @Test
  @DisplayName("is told folders by names that can be typed, and shows the one it stands in")
  void foldersHaveNames() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/a/part.yaml", "title: phần\n");
    assertEquals(2, run("check", "--data", ""));
    assertTrue(err().contains("--data"), err());
    assertEquals(2, run("new", "a\033[31mb"));
    assertFalse(err().contains("\033"), err());
    assertEquals(0, run("render", "data/a", "--out", "."), err());
    assertTrue(err().contains("./") || out().contains("./"), () -> out() + err());
  }

  @Test
  @DisplayName("prints the markup and writes nothing with --emit markup")
  void printsTheMarkup() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("render", "--emit", "markup"));
    assertTrue(out().contains("<paragraph role=\"body\">Mở đầu.</paragraph>"), out());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  @DisplayName("checks a report with ten mistakes: each at its place, and that no rule was asked")
  void checksAReportWithTenMistakes() throws IOException {
    copy(TEN_MISTAKES, folder.resolve("data/ten"));
    assertEquals(1, run("check", "--format", "short"));
    List<String> lines = out().lines().toList();
    assertEquals(11, lines.size(), out());
    assertEquals(
        1, lines.stream().filter(one -> one.contains(":1:1: warning[not-reviewed]")).count());
    for (String line : lines) {
      assertTrue(line.matches("data/ten/.*:\\d+:\\d+: (error|warning)\\[[a-z0-9-]+\\]: .+"), line);
    }
    assertTrue(err().contains("10 lỗi, 1 cảnh báo"), err());
  }

  @Test
  @DisplayName("leaves the old document alone where there is an error, and writes the others")
  void leavesTheOldDocumentAlone() throws IOException {
    copy(TEN_MISTAKES, folder.resolve("data/ten"));
    write("data/good/report.yaml", GOOD);
    Path old = write("out/ten/report.docx", "bản cũ");
    assertEquals(1, run("render"));
    assertEquals("bản cũ", Files.readString(old));
    assertTrue(Files.exists(folder.resolve("out/good/report.docx")));
    try (Stream<Path> files = Files.list(old.getParent())) {
      assertEquals(List.of(old), files.toList());
    }
  }

  @Test
  @DisplayName("says the same in English")
  void saysTheSameInEnglish() throws IOException {
    write("data/a/report.yaml", GOOD.replace("title: thử\n", ""));
    assertEquals(1, run("check", "--lang", "en"));
    assertTrue(out().contains("error[missing-key]: the key `title` is missing"), out());
    assertEquals(1, run("check", "--lang=vi"));
    assertTrue(out().contains("error[missing-key]: thiếu khóa `title`"), out());
  }

  @Test
  @DisplayName("prints diagnostics as JSON, an empty list for none")
  void printsDiagnosticsAsJson() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("check", "--format", "json"));
    assertEquals("[ ]\n", out());
    write("data/a/report.yaml", GOOD + "tilte: x\n");
    assertEquals(1, run("check", "--format", "json"));
    assertTrue(out().contains("\"code\" : \"unknown-key\""), out());
    assertTrue(out().contains("\"line\" : 8"), out());
  }

  @Test
  @DisplayName("ends with 2 and no stack trace when used wrongly")
  void endsWith2WhenUsedWrongly() throws IOException {
    write("data/a/report.yaml", GOOD);
    Files.createDirectory(folder.resolve("rỗng"));
    for (String[] args :
        List.of(
            new String[] {"rendre"},
            new String[] {"render", "--fromat", "docx"},
            new String[] {"render", "--format", "odt"},
            new String[] {"render", "nowhere.yaml"},
            new String[] {"render", "--templates", "nowhere"},
            new String[] {"check", "--data", "rỗng"},
            new String[] {"new"},
            new String[] {"new", "../ngoài"},
            new String[] {"new", "/ngoài"},
            new String[] {"--fromat", "docx"},
            new String[] {"new", "x", "--layout", "party-hd99"},
            new String[] {"new", "x", "--genre", "bao-caoo"},
            new String[] {"figures"},
            new String[] {"figures", "nowhere.yaml"},
            new String[] {"figures", "rỗng"},
            new String[] {"figures", "data/a", "--format", "short"},
            new String[] {"text", "nowhere.docx"})) {
      assertEquals(2, run(args), String.join(" ", args));
      assertTrue(err().contains("lệnh chưa đúng: "), err());
      assertFalse(err().contains("\tat "), err());
    }
    assertEquals(2, run("render", "--fromat", "docx"));
    assertTrue(err().contains("lệnh chưa đúng: không hiểu `--fromat`"), err());
    assertEquals(2, run("new"));
    assertTrue(err().contains("lệnh chưa đúng: thiếu NAME"), err());
    assertEquals(0, run("--lang", "vi"));
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
  }

  @Test
  @DisplayName("says what is not understood in the person's language, and what was meant")
  void saysWhatWasMeant() {
    misused("không hiểu `--fromat=docx`", "render", "--fromat=docx");
    assertTrue(err().contains("\ngợi ý: có phải `--format`?\n"), err());
    misused("không hiểu `--zzz`", "render", "--zzz");
    assertFalse(err().contains("gợi ý"), err());
    misused("không hiểu `b`", "init", "a", "b");
    misused("không có lệnh `chek`; các lệnh: render, apply, check, ", "chek", "xa");
    assertTrue(err().contains("\ngợi ý: có phải `check`?\n"), err());
    misused("không có lệnh `templates`", "templates", "--help");
    assertFalse(err().contains("gợi ý"), err());
    misused("thiếu NAME (Thư mục của báo cáo mới", "new");
    misused("thiếu --out DIR", "render", "--out");
    misused("thiếu --out DIR", "render", "--out", "--explain");
    misused("--out chỉ viết một lần", "render", "--out", "a", "--out", "b");
    misused("--explain không nhận x; viết --explain\n", "render", "--explain=x");
    assertTrue(err().endsWith("\nxem cách dùng: vanban render --help\n"), err());
    misused("không hiểu `-x`", "-x");
    assertTrue(err().endsWith("\nxem cách dùng: vanban --help\n"), err());
  }

  private void misused(String why, String... args) {
    assertEquals(2, run(args), String.join(" ", args));
    assertTrue(err().startsWith("lệnh chưa đúng: " + why), err());
    assertEquals("", out());
    for (String english : List.of("Unknown", "Unmatched", "Missing", "should be", "Possible")) {
      assertFalse(err().contains(english), err());
    }
  }

  @Test
  @DisplayName("writes commands as they are typed, by way of Maven too")
  void writesCommandsAsTheyAreTyped() throws IOException {
    assertEquals(0, run("new", "xã A/2026-10"), err());
    assertTrue(err().endsWith("\n  vanban render \"data/xã A/2026-10\"\n"), err());
    Path report = folder.resolve("data/xã A/2026-10/report.yaml");
    String comment = "# Kiểm tra:    vanban check \"data/xã A/2026-10\"\n";
    assertTrue(Files.readString(report).contains(comment));
    CommandWording maven = new CommandWording("mvn -q \"-Dexec.args={}\"");
    CommandLineTool tool =
        new CommandLineTool(
            new DiskWorld(folder), print(out), print(err), Screens.NONE, Locale.ENGLISH, maven);
    assertEquals(0, tool.run("new", "xã B/2026-10"), err());
    assertTrue(err().endsWith("\n  mvn -q \"-Dexec.args=render 'data/xã B/2026-10'\"\n"), err());
    assertEquals(2, tool.run("check", "--formt"), err());
    assertTrue(err().endsWith("\nfor help: mvn -q \"-Dexec.args=check --help\"\n"), err());
    assertEquals(0, tool.run("init", "kho"), err());
    assertTrue(err().endsWith("\n  cd kho\n  vanban render\n"), err());
  }

  @Test
  @DisplayName("finds a report that is named as seen from the data folder, here first")
  void findsAReportBelowTheDataFolder() throws IOException {
    write("data/xa/t10/report.yaml", GOOD.replace("title: thử\n", ""));
    write("report.yaml", GOOD);
    assertEquals(1, run("check", "xa/t10", "--format", "short"), err());
    assertTrue(out().startsWith("data/xa/t10/report.yaml:"), out());
    assertEquals(1, run("check", "xa/t10/report.yaml"), err());
    assertEquals(1, run("figures", "xa/t10"), err());
    assertEquals(2, run("check", "xa/t11"));
    assertTrue(err().contains("không có tệp hay thư mục xa/t11"), err());
    assertEquals(2, run("check", "../data/../report.yaml"));
    write("xa/t10/report.yaml", GOOD);
    assertEquals(0, run("check", "xa/t10"), err() + out());
  }

  @Test
  @DisplayName("says which values an option takes")
  void saysWhichValuesAnOptionTakes() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(2, run("check", "--lang", "fr"));
    assertTrue(err().contains("--lang does not take fr; write --lang vi|en"), err());
    assertEquals(2, run("render", "--format", "odt", "--lang", "vi"));
    assertTrue(err().contains("--format không nhận odt; viết --format docx|html|pdf|text"), err());
    assertEquals(2, run("render", "--shard", "3/2"));
    assertTrue(err().contains("--shard không nhận 3/2; viết --shard I/N"), err());
    assertEquals(2, run("check", "--jobs", "0"));
    assertTrue(err().contains("--jobs không nhận 0; viết --jobs N"), err());
  }

  @Test
  @DisplayName("starts a report that renders at once, and never writes over one")
  void startsAReport() throws IOException {
    for (String layout : List.of("party-hd05", "party-hd36")) {
      String name = "moi/" + layout;
      assertEquals(0, run("new", name, "--layout", layout), err());
      assertEquals(0, run("render", "data/" + name), err());
      assertTrue(Files.exists(folder.resolve("out/" + name + "/report.docx")));
    }
    Path report = folder.resolve("data/moi/party-hd05/report.yaml");
    Files.writeString(report, "của tôi");
    assertEquals(1, run("new", "moi/party-hd05"));
    assertTrue(err().contains("error[already-there]"), err());
    assertEquals("của tôi", Files.readString(report));
  }

  @Test
  @DisplayName("starts a report of a layout without genres, and says where that is next time, too")
  void startsAReportWithoutGenre() throws IOException {
    write("mine/nho/layout.yaml", "title: Nhỏ\nkeys: {a: {required: true}}\n");
    write(
        "mine/nho/layout.ftlx",
        """
        <#import "/lib/body.ftlx" as body>
        <document title="${report.title}" author=""><part>
        <paragraph role="title">${report.title} ${own.a} ${report.signatures[0].position} ${report.signatures[0].name}</paragraph>
        ${report.opening.blocks}
        <@body.sections report.sections/>
        </part></document>
        """);
    assertEquals(0, run("new", "x", "--layout", "nho", "--templates", "mine"), err());
    assertTrue(err().endsWith("\n  vanban render data/x --templates mine\n"), err());
    assertEquals(0, run("render", "data/x", "--templates", "mine"), err());
    assertEquals(2, run("new", "y", "--layout", "nho", "--genre", "a", "--templates", "mine"));
  }

  @Test
  @DisplayName("starts a repository, in whose folder every command works at once")
  void startsARepository() throws IOException {
    assertEquals(0, run("init", "kho văn bản"), err());
    assertTrue(err().contains("đã tạo kho văn bản/data/bao-cao-dau-tien/report.yaml\n"), err());
    assertTrue(err().endsWith("\n  cd \"kho văn bản\"\n  vanban render\n"), err());
    folder = folder.resolve("kho văn bản");
    assertEquals(0, run("check"), err());
    assertTrue(out().contains("warning[to-check]: còn chỗ cần xem lại: …\n"), out());
    assertEquals(-1, out().indexOf("error["), out());
    assertEquals(0, run(), err());
    assertTrue(Files.exists(folder.resolve("out/bao-cao-dau-tien/report.docx")));
    assertEquals(0, run("new", "xa/2026-10", "--layout", "state-nd30"), err());
    assertEquals(1, run("init", "."));
    assertTrue(err().contains("error[already-there]: trong . đã có tệp"), err());
  }

  @Test
  @DisplayName("lists every layout and genre, and starts a report by the key or the name of one")
  void listsLayoutsAndGenres() throws IOException {
    assertEquals(0, run("new", "--help"));
    assertTrue(out().contains("\nstate-nd30  "), out());
    assertTrue(out().contains("\n  to-trinh           TỜ TRÌNH\n"), out());
    assertEquals(0, run("new", "a", "--layout", "state-nd30", "--genre", "công văn"), err());
    assertEquals(0, run("new", "b", "--genre", "quyet-dinh"), err());
    assertTrue(Files.readString(folder.resolve("data/b/report.yaml")).contains("QĐ/"));
    assertEquals(2, run("new", "c", "--genre", "quyet-din"));
    assertTrue(err().contains("quyet-dinh, "), err());
  }

  @Test
  @DisplayName("writes a document with warnings, and prints them")
  void writesADocumentWithWarnings() throws IOException {
    write("data/a/report.yaml", GOOD + "genre: BÁO CAO\n");
    assertEquals(0, run("render"), err());
    assertTrue(err().contains("warning[unknown-genre]"), err());
    assertTrue(err().contains("0 lỗi, 1 cảnh báo"), err());
    assertTrue(Files.exists(folder.resolve("out/a/report.docx")));
    assertEquals(0, run("check"), err());
  }

  @Test
  @DisplayName("lists the figures of a report as a table and as JSON, and writes nothing")
  void listsFigures() throws IOException {
    copy(Path.of("src/test/resources/cases/figures-used"), folder.resolve("data/a"));
    assertEquals(0, run("figures", "data/a"), err());
    assertTrue(out().startsWith("Số liệu  "), out());
    assertTrue(out().contains("report.yaml:10:85\n"), out());
    assertEquals(0, run("figures", "data/a/report.yaml", "--lang", "en"), err());
    assertTrue(out().contains("\nTyped by hand\n"), out());
    assertEquals(0, run("figures", "data/a", "--format", "json"), err());
    assertTrue(out().startsWith("{\n  \"figures\" : ["), out());
    assertEquals("", err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  @DisplayName("lists what each unit has of a figure, where that is asked for")
  void listsWhatEachUnitHas() throws IOException {
    copy(
        Path.of("src/test/resources/cases/figures-explained-over-many-units"),
        folder.resolve("data/a"));
    assertEquals(0, run("figures", "data/a"), err());
    assertFalse(out().contains("@u12"), out());
    assertEquals(0, run("figures", "data/a", "--units"), err());
    assertTrue(
        out().matches("(?s).*\n  @u12 +Huyện ủy 12 +12 đảng viên +data/a/units/u12.yaml:3:3\n.*"),
        out());
    assertEquals(0, run("figures", "data/a", "--units", "--format", "json"), err());
    assertTrue(out().contains("\"key\" : \"u12\",\n          \"value\""), out());
  }

  @Test
  @DisplayName("says that a report has no figures")
  void saysThatAReportHasNoFigures() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("figures", "data/a"), err());
    assertTrue(out().contains("\nKhông dùng: không có\n\nGõ tay: không có\n"), out());
  }

  @Test
  @DisplayName("lists no figures of a report with errors, but the errors")
  void listsNoFiguresOfAReportWithErrors() throws IOException {
    write("data/a/report.yaml", GOOD.replace("Mở đầu", "Thu ${thu}"));
    assertEquals(1, run("figures", "data/a"));
    assertEquals("", out());
    assertTrue(err().contains("data/a/report.yaml:7:"), err());
    assertTrue(err().contains("error["), err());
  }

  @Test
  @DisplayName("asks which report is meant where a folder has several")
  void asksWhichReportIsMeant() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/b/report.yaml", GOOD);
    assertEquals(2, run("figures", "data"));
    assertTrue(err().contains("data/a/report.yaml, data/b/report.yaml"), err());
  }

  @Test
  @DisplayName(
      "writes the explained copy beside the plain document, in the same words in any language")
  void writesTheExplainedCopy() throws IOException {
    write("data/a/figures.yaml", "figures: {thu: {name: Thu ngân sách, actual: 5}}\n");
    write("data/a/report.yaml", GOOD + "figures: figures.yaml\nclosing: Thu ${thu}.\n");
    assertEquals(0, run("render", "--explain"), err());
    Path explained = folder.resolve("out/a/report.giai-trinh.docx");
    byte[] vietnamese = Files.readAllBytes(explained);
    assertFalse(Files.exists(folder.resolve("out/a/report.docx")));
    assertEquals(0, run("render", "--explain", "--lang", "en"), err());
    assertArrayEquals(vietnamese, Files.readAllBytes(explained));
    assertEquals(0, run("text", "out/a/report.giai-trinh.docx"), err());
    assertTrue(out().contains("Thu 05."), out());
    assertFalse(out().contains("Thu ngân sách"), "comments are no text");
    assertEquals(2, run("render", "--explain", "--format", "text"));
    assertEquals(2, run("render", "--explain", "--format", "docx,html"));
    assertTrue(err().contains("--explain chỉ ghi bản giải trình"), err());
    assertEquals(2, run("render", "--explain", "--emit", "markup"));
  }

  @Test
  @DisplayName("writes the schemas")
  void writesTheSchemas() throws IOException {
    assertEquals(0, run("schema"));
    assertTrue(Files.exists(folder.resolve("schema/report.schema.json")));
  }

  @Test
  @DisplayName("prints the text of a Word file, and says when it is none")
  void printsTheTextOfAWordFile() throws IOException {
    write("data/a/report.yaml", GOOD);
    run("render");
    assertEquals(0, run("text", "out/a/report.docx"), err());
    assertTrue(out().contains("\nMở đầu.\n"), out());
    write("x.docx", "không phải Word");
    assertEquals(1, run("text", "x.docx"));
    assertTrue(err().contains("error[not-a-document]"), err());
    assertEquals("", out());
    assertEquals(2, run("text", "out"));
    assertTrue(err().contains("không có báo cáo"), err());
    assertEquals(2, run("text", "khong-co.docx"));
  }

  @Test
  @DisplayName("prints the text of a report, and writes nothing")
  void printsTheTextOfAReport() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("text", "a"), err());
    String text = out();
    assertTrue(text.contains("\nMở đầu.\n"), text);
    assertEquals(0, run("text", "data/a/report.yaml"), err());
    assertEquals(text, out());
    assertFalse(Files.exists(folder.resolve("out")));
    assertEquals(0, run("render", "--format", "text"), err());
    assertEquals(text, Files.readString(folder.resolve("out/a/report.txt")));
    write("data/a/report.yaml", GOOD.replace("place:", "plcae:"));
    assertEquals(1, run("text", "a"));
    assertEquals("", out());
    assertTrue(err().contains("error[unknown-key]"), err());
  }

  @Test
  @DisplayName(
      "prints nothing of a Word file that is damaged, and all of one with something unread")
  void printsAllOrNothing() throws IOException {
    write("data/a/figures.yaml", "figures: {thu: {name: Thu ngân sách, actual: 5}}\n");
    write("data/a/report.yaml", GOOD + "figures: figures.yaml\nclosing: Thu ${thu}.\n");
    assertEquals(0, run("render", "--explain"), err());
    Path explained = folder.resolve("out/a/report.giai-trinh.docx");
    assertEquals(0, run("text", "out/a/report.giai-trinh.docx"), err());
    assertTrue(err().contains("warning[unread-content]"), err());
    byte[] docx = Files.readAllBytes(explained);
    Files.write(explained, java.util.Arrays.copyOf(docx, docx.length - 1));
    assertEquals(1, run("text", "out/a/report.giai-trinh.docx"));
    assertTrue(err().contains("error[damaged-document]: out/a/report.giai-trinh.docx"), err());
    assertEquals("", out());
  }

  @Test
  @DisplayName("counts what authors wrote, and not the layouts")
  void countsWhatAuthorsWrote() throws IOException {
    write("data/a/report.yaml", GOOD);
    assertEquals(0, run("render", "--format", "text"));
    assertTrue(err().contains("1 báo cáo, 1 tệp nguồn;"), err());
  }

  @Test
  @DisplayName("lets no report overwrite the document of another")
  void letsNoReportOverwriteTheDocumentOfAnother() throws IOException {
    write("a/report.yaml", GOOD);
    write("b/report.yaml", GOOD.replace("thử", "khác"));
    assertEquals(1, run("render", "--format", "text", "a/report.yaml", "b/report.yaml"));
    assertTrue(err().contains("tên này là của báo cáo a/report.yaml"), err());
    assertTrue(Files.readString(folder.resolve("out/report.txt")).contains("thử"));
  }

  @Test
  @DisplayName("says when an output cannot be written, and goes on with the others")
  void saysWhenAnOutputCannotBeWritten() throws IOException {
    write("data/a/report.yaml", GOOD);
    write("data/b/report.yaml", GOOD);
    write("out/a", "một tệp ở chỗ của thư mục");
    assertEquals(1, run("render"));
    assertTrue(
        err()
            .contains(
                "error[unwritable-output]: không ghi được out/a/report.docx: out/a không phải"),
        err());
    assertTrue(Files.exists(folder.resolve("out/b/report.docx")));
  }

  @Test
  @DisplayName("says when a report below data/ cannot be read, without a stack trace")
  void saysWhenAReportCannotBeRead() {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/party-hd05/layout.ftlx", "<document/>")
            .with("data/a.yaml", GOOD)
            .withDamaged("data/b.yaml");
    Locale vietnamese = Locale.forLanguageTag("vi");
    int status =
        new CommandLineTool(world, print(out), print(err), Screens.NONE, vietnamese).run("check");
    assertEquals(1, status);
    assertTrue(out().contains("error[unreadable-file]: không đọc được tệp: data/b.yaml"), out());
    assertFalse(err().contains("\tat "), err());
  }

  @Test
  @DisplayName("gives the same bytes on a second run")
  void givesTheSameBytesOnASecondRun() throws IOException {
    write("data/a/report.yaml", GOOD);
    run("render");
    byte[] first = Files.readAllBytes(folder.resolve("out/a/report.docx"));
    run("render");
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/a/report.docx")));
  }

  @Test
  @DisplayName("checks layouts without a report, with those that are built in behind them")
  void checksLayouts() throws IOException {
    write("mine/cua-toi/layout.yaml", "title: Của tôi\ninherits: party-hd05-a5\n");
    assertEquals(0, run("layout", "check", "--templates", "mine"), err());
    assertEquals("cua-toi: tốt (8 mẫu văn bản)\n", err());
    write("mine/cua-toi/con.ftlx", "<#if report.title>");
    assertEquals(1, run("layout", "check", "cua-toi", "--templates=mine"));
    assertTrue(out().contains("mine/cua-toi/con.ftlx:1:18: error[layout-error]"), out());
    misused("không có bố cục khong", "layout", "check", "khong", "--templates", "mine");
  }

  @Test
  @DisplayName("explains itself in both languages")
  void explainsItself() {
    assertEquals(0, run("--help"));
    assertTrue(out().contains("Cách dùng: vanban"), out());
    assertEquals(0, run("render", "--help", "--lang", "en"));
    assertTrue(out().contains("The folder of layouts (default: templates)"), out());
    assertEquals(0, run("--version"));
    String version = out();
    assertTrue(version.startsWith("vanban "), version);
    List<String> commands =
        List.of("render", "check", "figures", "new", "init", "layout", "schema", "text");
    for (String command : commands) {
      assertEquals(0, run(command, "--version"), command);
      assertEquals(version, out(), command);
    }
  }

  @Test
  @DisplayName("says once that a figure file is UTF-16, and of each report that it is")
  void saysOnceThatAFileIsUtf16() throws IOException {
    write("data/a/report.yaml", GOOD + "figures: figures.yaml\n");
    Path figures = write("data/a/figures.yaml", "");
    Files.write(figures, "\uFEFFfigures: {}\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, run("check", "--format", "short"));
    assertEquals(2, out().lines().count(), out());
    assertTrue(out().startsWith("data/a/figures.yaml:1:1: error[not-utf8]"), out());
    Path other = write("data/a/khac.yaml", "");
    Files.write(other, ("\uFEFF# x\n" + GOOD).getBytes(StandardCharsets.UTF_16BE));
    assertEquals(1, run("check", "--format", "short"));
    assertEquals(3, out().lines().count(), out());
    assertTrue(out().contains("data/a/khac.yaml:1:1: error[not-utf8]"), out());
  }

  private void writeAReportOfAQuarter() throws IOException {
    write("data/a/q1/report.yaml", GOOD + "figures: f.yaml\n");
    write("data/a/q1/f.yaml", "period: Quý I/2024\nfigures: {thu: {actual: 5}}\n");
  }

  @Test
  @DisplayName("makes the next report, named as below data/ or with data/")
  void makesTheNextReport() throws IOException {
    writeAReportOfAQuarter();
    String[] next = {"new", "--from", "data/a/q1", "--period", "Quý II/2024", "data/a/q2"};
    assertEquals(0, run(next), err());
    assertTrue(err().contains("đã tạo data/a/q2/report.yaml\n"), err());
    assertTrue(err().contains("còn 1 con số chưa điền, 0 chỗ"), err());
    assertEquals(1, run(next));
    assertTrue(err().contains("error[already-there]: đã có data/a/q2/f.yaml"), err());
    assertEquals(0, run("new", "--from", "data/a/q2", "--period", "quý III", "a/q3"), err());
    assertTrue(Files.readString(folder.resolve("data/a/q3/f.yaml")).contains("Quý III/2024"));
    assertEquals(0, run("check", "data/a/q3"), err());
  }

  @Test
  @DisplayName("says what is wrong with a wish for the next report, with examples, as wrong usage")
  void saysWhatIsWrongWithAWishForTheNextReport() throws IOException {
    writeAReportOfAQuarter();
    write("data/b/report.yaml", GOOD);
    write("ngoai/report.yaml", GOOD);
    refuses("Quý II/2024", "--from", "data/a/q1");
    refuses("không hiểu kỳ `đợt 2`", "--from", "data/a/q1", "--period", "đợt 2");
    refuses("đã là báo cáo Quý I/2024", "--from", "data/a/q1", "--period", "quý 1 năm 2024");
    refuses("Quý IV/2023 đứng trước", "--from", "data/a/q1", "--period", "Quý IV/2023");
    refuses("Tháng 1/2024 đứng trước", "--from", "data/a/q1", "--period", "tháng 1");
    refuses("ghi vào đầu tệp số liệu", "--from", "data/b", "--period", "Quý II/2024");
    refuses("không nằm trong thư mục dữ liệu", "--from", "ngoai", "--period", "Quý II/2024");
    refuses("không có tệp", "--from", "data/c", "--period", "Quý II/2024");
    refuses("nhiều báo cáo", "--from", "data", "--period", "Quý II/2024");
    refuses("--period chỉ dùng cùng --from", "--period", "Quý II/2024");
    refuses("không dùng --genre", "--from", "data/b", "--period", "Quý II", "--genre", "bao-cao");
    assertFalse(Files.exists(folder.resolve("data/moi")));
  }

  private void refuses(String why, String... args) {
    String[] words =
        Stream.concat(Stream.concat(Stream.of("new"), Stream.of(args)), Stream.of("moi"))
            .toArray(String[]::new);
    assertEquals(2, run(words), err());
    assertTrue(err().contains(why), err());
  }

  @Test
  @DisplayName("makes no next report of one with errors, and says which")
  void makesNoNextReportOfOneWithErrors() throws IOException {
    writeAReportOfAQuarter();
    write("data/a/q1/report.yaml", GOOD + "figures: f.yaml\nclosing: Đạt ${thuu}.\n");
    assertEquals(1, run("new", "--from", "data/a/q1", "--period", "Quý II/2024", "a/q2"));
    assertTrue(err().contains("error[unknown-figure]"), err());
    assertFalse(Files.exists(folder.resolve("data/a/q2")));
  }
}
