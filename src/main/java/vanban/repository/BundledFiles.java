package vanban.repository;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vanban.source.DiskWorld;
import vanban.source.World;

/**
 * The files that come with the program for new repositories: in its jar, or in the folder of its
 * classes while it is being developed. Tools pass over files that are hidden; so {@code dot-} in
 * front of a name stands for a dot.
 */
final class BundledFiles {
  private static final String FOLDER = "vanban/repository/files/";

  private BundledFiles() {}

  /**
   * All of them.
   *
   * @return their contents by their paths in a repository, in the order of the paths
   * @throws IOException if the program cannot be read
   */
  static Map<Path, byte[]> all() throws IOException {
    return in(
        Optional.ofNullable(BundledFiles.class.getProtectionDomain().getCodeSource())
            .map(CodeSource::getLocation)
            .orElseThrow(() -> new IOException("the place of the program is not known")));
  }

  /** Those of a program that is a jar, or a folder of classes. */
  static Map<Path, byte[]> in(URL program) throws IOException {
    Path place = path(program);
    return Files.isDirectory(place) ? inFolder(place.resolve(FOLDER)) : inJar(program);
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Map<Path, byte[]> inFolder(Path folder) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>(World.BY_NAME);
    World world = new DiskWorld(folder);
    for (Path file : world.filesBelow(Path.of(""))) {
      files.put(unhidden(World.slashed(file)), world.bytes(file));
    }
    return files;
  }

  private static Map<Path, byte[]> inJar(URL jar) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>(World.BY_NAME);
    try (InputStream in = jar.openStream();
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          files.put(unhidden(entry.getName().substring(FOLDER.length())), zip.readAllBytes());
        }
      }
    }
    return files;
  }

  private static Path unhidden(String name) {
    return Path.of(name.replaceAll("(^|/)dot-", "$1."));
  }
}
