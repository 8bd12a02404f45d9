package vanban.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How wide words are in Times New Roman.
 *
 * <p>The widths of the letters are facts of the font, which Liberation Serif shares by design.
 * Words in any other font are measured by the same widths: near enough for columns, not for lines
 * that must be exact.
 */
public final class TextMetrics {
  private static final String RESOURCE = "times-new-roman.widths";

  /** The font whose widths these are. */
  public static final String FONT = "Times New Roman";

  /** It, and those that were made to be as wide as it, letter by letter. */
  private static final List<String> FONTS =
      List.of(FONT, "Liberation Serif", "Tinos", "Thorndale AMT");

  private static final int FACES = 4;
  private static final int UNITS_PER_EM = 2048;
  private static final int UNKNOWN = 1024; // half an em, as most letters the list does not have
  private static final int HEX = 16;
  private static final int[] NO_WIDTHS = {};
  private static final TextMetrics TIMES = read();

  private final int[][] widths; // by character: regular, bold, italic, bold italic; or none

  private TextMetrics(Map<Integer, int[]> known) {
    int last = known.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    this.widths = new int[last + 1][];
    Arrays.fill(widths, NO_WIDTHS);
    known.forEach((character, faces) -> widths[character] = faces);
  }

  /** Whether these are the widths of the letters of a font. */
  public static boolean isKnown(String font) {
    return FONTS.stream().anyMatch(font::equalsIgnoreCase);
  }

  /** The widths of Times New Roman. */
  public static TextMetrics times() {
    return TIMES;
  }

  /**
   * How wide a text is when it stands in one line.
   *
   * @param text may be empty
   * @param size of the letters
   * @param bold whether bold
   * @param italic whether italic
   */
  public Length width(String text, Length size, boolean bold, boolean italic) {
    int face = (bold ? 1 : 0) + (italic ? 2 : 0);
    long units = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      units += units(text.codePointAt(at), face);
    }
    return size.times(units, UNITS_PER_EM);
  }

  private int units(int character, int face) {
    int[] faces = character < widths.length ? widths[character] : NO_WIDTHS;
    return faces.length == 0 ? UNKNOWN : faces[face];
  }

  private static TextMetrics read() {
    Map<Integer, int[]> widths = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TextMetrics.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.US_ASCII))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, widths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TextMetrics(widths);
  }

  private static void read(String line, Map<Integer, int[]> widths) {
    String[] words = line.split(" ", -1);
    int[] faces = new int[FACES];
    for (int i = 0; i < FACES; i++) {
      faces[i] = Integer.parseInt(words[i + 1]);
    }
    widths.put(Integer.parseInt(words[0], HEX), faces);
  }
}
