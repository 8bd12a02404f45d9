package vanban.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed, with a profile of its own. */
final class LibreOffice {
  private static final int PATIENCE = 120; // seconds

  private LibreOffice() {}

  /**
   * The pages LibreOffice makes of a Word file. Without LibreOffice, or without a serif font that
   * has the Vietnamese letters in the widths of Times New Roman (Liberation Serif 2), the test that
   * asks is skipped; where the environment variable {@code CI} is set, it fails.
   */
  static List<Page> pages(byte[] docx, Path folder) throws IOException, InterruptedException {
    boolean must = Optional.ofNullable(System.getenv("CI")).filter(s -> !s.isEmpty()).isPresent();
    boolean able = installed() && vietnamese();
    if (must && !able) {
      throw new AssertionError("CI must have LibreOffice and Liberation Serif 2");
    }
    Assumptions.assumeTrue(able, "needs LibreOffice and Liberation Serif 2");
    Path file = folder.resolve("document.docx");
    Files.write(file, docx);
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    run(
        List.of(
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            file.toString()));
    return Page.of(folder.resolve("document.pdf"));
  }

  private static boolean installed() {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private static boolean vietnamese() throws IOException, InterruptedException {
    return run(List.of("fc-match", "Times New Roman:charset=1ea1", "family"))
        .contains("Liberation");
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("too slow: " + command);
    }
    return said;
  }
}
