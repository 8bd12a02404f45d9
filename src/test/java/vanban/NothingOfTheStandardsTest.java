package vanban;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Genres, labels and abbreviations of the standards are data of the layouts. What explains keys to
 * authors (the shapes) may speak of them by way of example, and so may comments. What the rules of
 * the reviewer know of the standards is data beside them.
 */
@DisplayName("No text of the program")
class NothingOfTheStandardsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$| // .*");

  /** What a key says to authors. */
  private static final Pattern EXPLANATION =
      Pattern.compile("\\.says\\((?:\\s*\"(?:\\\\.|[^\"\\\\\\n])*\"\\s*[,+]?)+\\s*\\)");

  private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
  private static final Pattern OF_THE_STANDARDS =
      Pattern.compile(
          "(?iu)(?-iu:BÁO CÁO|CÔNG VĂN|TỜ TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|BIÊN BẢN|GIẤY MỜI)"
              + "|kính gửi|kính trình|nơi nhận|như trên|cộng sản|độc lập|căn cứ"
              + "|(?-iu:[TK]/[MTL]|\\b(?:TM|KT|TL|TUQ)\\.|\\b(?:BC|QĐ|QyĐ|NQ|CV|TTr|CTr|VT)\\b)"
              + "|party-|nd30|hd05|hd36");

  @Test
  @DisplayName("speaks of a genre, a label or an abbreviation of the standards")
  void speaksOfTheStandards() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      Matcher text = TEXT.matcher(EXPLANATION.matcher(code).replaceAll(""));
      while (text.find()) {
        if (OF_THE_STANDARDS.matcher(text.group()).find()) {
          found.add(file.getFileName() + ": " + text.group());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().matches(".*(Shape|Format)[.]java"))
          .sorted()
          .toList();
    }
  }
}
