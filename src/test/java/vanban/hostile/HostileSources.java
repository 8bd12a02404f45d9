package vanban.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All of them. */
final class HostileSources {
  private HostileSources() {}

  static List<HostileSource> all() {
    return Stream.of(
            HostileYaml.all(), HostileProse.all(), HostileReports.all(), HostileFigures.all())
        .flatMap(List::stream)
        .toList();
  }
}
