package vanban.libraries;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The libraries that the program is delivered with, as Maven found them. */
public final class Libraries {
  private static final Path FOUND = Path.of("target/libraries.classpath");

  private Libraries() {}

  /** The jars of the libraries, by their paths on this machine. */
  static List<Path> jars() throws IOException {
    String paths = Files.readString(FOUND).strip();
    return Stream.of(paths.split(File.pathSeparator)).map(Path::of).toList();
  }

  /** The class path of the program as it is delivered: without anything that only tests need. */
  public static String classPath() throws IOException {
    return Path.of("target/classes") + File.pathSeparator + Files.readString(FOUND).strip();
  }
}
