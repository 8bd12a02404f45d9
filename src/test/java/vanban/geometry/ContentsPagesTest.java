package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;

/**
 * {@code render --page-numbers}: each line of the contents against the pages as they are printed.
 */
@DisplayName("The page numbers in contents")
class ContentsPagesTest {
  private static final Path SAMPLE = Path.of("data/dang-uy-xa/2026-doc-sach/report.yaml");
  private static final int COVER_AND_CONTENTS = 2; // pages before page 1
  private static final Pattern ENTRY = Pattern.compile("(.*?)\\.{3,} ?(\\d+)");

  private static final String ONE_PAGE =
      """
      layout: state-nd30
      issuer: {parent: UBND TỈNH SÔNG HẬU, name: ỦY BAN NHÂN DÂN XÃ TÂN PHÚ, called: Ủy ban nhân dân xã}
      number: {value: 18, symbol: TB-UBND}
      place: Tân Phú
      date: 2026-10-06
      genre: THÔNG BÁO
      title: Lịch mở cửa thư viện
      contents: 1
      recipients: ["Lưu: VT"]
      signature: {authority: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH, name: Nguyễn Văn A}
      sections:
        - {title: A, body: Một.}
        - {title: B, body: Hai.}
      """;

  @TempDir Path out;

  @Test
  @DisplayName("are those of the pages on which the headings stand")
  void areThoseOfTheirPages() throws IOException {
    LibreOffice.require();
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    int status =
        new CommandLineTool(new DiskWorld(Path.of("")), silent, silent, Screens.NONE, Locale.ROOT)
            .run("render", SAMPLE.toString(), "--page-numbers", "--out", out.toString());
    assertEquals(0, status);
    byte[] docx = Files.readAllBytes(out.resolve("dang-uy-xa/2026-doc-sach/report.docx"));
    List<Sheet> sheets = LibreOffice.print(Map.of("contents", docx)).get("contents");
    List<Matcher> entries =
        sheets.get(1).lines().stream()
            .map(line -> ENTRY.matcher(line.mark().words()))
            .filter(Matcher::matches)
            .toList();
    assertEquals(10, entries.size());
    for (Matcher entry : entries) {
      String title = entry.group(1).replaceFirst("^(Phần )?[IVX]+\\.? ", "").strip();
      int page = Integer.parseInt(entry.group(2));
      assertTrue(stands(title, sheets.get(page + COVER_AND_CONTENTS - 1)), entry.group());
      Optional<String> printed =
          sheets.get(page + COVER_AND_CONTENTS - 1).pageNumber().map(Mark::words);
      assertEquals(page, printed.map(Integer::parseInt).orElse(1), entry.group());
    }
  }

  @Test
  @DisplayName("are there, too, where all that bears numbers is one page")
  void areThereForOnePage() throws IOException {
    LibreOffice.require();
    MemoryWorld world =
        new MemoryWorld()
            .withAll(new DiskWorld(Path.of("")), Path.of("templates"))
            .with("data/report.yaml", ONE_PAGE);
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    int status =
        new CommandLineTool(world, silent, silent, Screens.NONE, Locale.ROOT)
            .run("render", "data/report.yaml", "--page-numbers");
    assertEquals(0, status);
    byte[] docx = world.bytes(Path.of("out/report.docx"));
    List<String> pages =
        LibreOffice.print(Map.of("contents", docx)).get("contents").get(0).lines().stream()
            .map(line -> ENTRY.matcher(line.mark().words()))
            .filter(Matcher::matches)
            .map(entry -> entry.group(2))
            .toList();
    assertEquals(List.of("1", "1"), pages);
  }

  private static boolean stands(String title, Sheet sheet) {
    return sheet.lines().stream().anyMatch(line -> line.mark().words().endsWith(title));
  }
}
