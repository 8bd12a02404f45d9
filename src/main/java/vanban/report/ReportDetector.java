package vanban.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vanban.source.NotUtf8Exception;
import vanban.source.World;
import vanban.yaml.YamlFileCache;

/** Tells reports from their parts and from other files. */
public final class ReportDetector {
  private static final Pattern LAYOUT_KEY =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)*(?:layout|\"layout\"|'layout')[ \\t]*:(?:\\s|$)",
          Pattern.MULTILINE); // behind a byte order mark, byte by byte

  /** The byte order marks of UTF-16. */
  private static final Pattern UTF_16 = Pattern.compile("^(?:\u00FF\u00FE|\u00FE\u00FF)");

  private final World world;
  private final YamlFileCache cache;

  /** Looks at the files of {@code world}, where need be with the help of what was read of them. */
  public ReportDetector(World world, YamlFileCache cache) {
    this.world = world;
    this.cache = cache;
  }

  /**
   * Whether a file is a report, not a part: whether it has a top-level {@code layout}, or so many
   * of a report's keys that it must be one whose {@code layout} is missing or misspelt. A file
   * whose YAML is damaged elsewhere, or that is no UTF-8, is one all the same: reading it says what
   * is wrong. What bears the name of reports is one whatever it says, or nothing.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isReport(Path file) throws IOException {
    if (file.endsWith("report.yaml") || file.endsWith("report.yml")) {
      return true;
    }
    // The keys are ASCII and so are looked for in the bytes: a file that is not UTF-8 is found too.
    String bytes = new String(world.bytes(file), StandardCharsets.ISO_8859_1);
    if (UTF_16.matcher(bytes).find()) {
      return LAYOUT_KEY.matcher(bytes.substring(2).replace("\0", "")).find();
    }
    return bytes.indexOf('\0') >= 0 // two or four bytes for a letter
        || LAYOUT_KEY.matcher(bytes).find()
        || (ReportFormat.mayBe(bytes) && isLike(file));
  }

  private boolean isLike(Path file) throws IOException {
    try {
      return cache.read(world, file).root().filter(ReportFormat::isLike).isPresent();
    } catch (NotUtf8Exception e) {
      return true;
    }
  }
}
