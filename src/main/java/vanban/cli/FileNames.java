package vanban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether Java can name the files of a project. Outside Windows it names them in the encoding of
 * the locale it was started under, which nothing can change later; in one that is not UTF-8 there
 * is no file with an accent.
 */
final class FileNames {
  private static final String ENCODING = "sun.jnu.encoding";

  private FileNames() {}

  /** The encoding of names, as the locale has it. */
  static String encoding() {
    return System.getProperty(ENCODING, StandardCharsets.UTF_8.name());
  }

  /**
   * Whether all that is typed, and all that stands in a project, can be named.
   *
   * @param project its folder
   * @param typed the arguments of the program
   */
  static boolean areReadable(Path project, List<String> typed) {
    return isUtf8()
        || (typed.stream().allMatch(FileNames::isPlain)
            && Stream.of("data", "templates")
                .map(project::resolve)
                .allMatch(FileNames::holdsPlain));
  }

  private static boolean isUtf8() {
    boolean windows = Path.of("").getFileSystem().getSeparator().equals("\\");
    String encoding = encoding();
    return windows
        || (Charset.isSupported(encoding)
            && Charset.forName(encoding).equals(StandardCharsets.UTF_8));
  }

  private static boolean holdsPlain(Path folder) {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.allMatch(file -> isPlain(file.toString()));
    } catch (IOException | UncheckedIOException e) {
      return true; // which is told by whoever reads the folder
    }
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(letter -> letter < 128);
  }
}
