package vanban.report.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vanban.source.World;

/**
 * A file with the files that led to it.
 *
 * @param file as shown
 * @param chain from the report to this file, both with it
 */
public record IncludeChain(Path file, List<Path> chain) {
  /** Keeps the chain from change. */
  public IncludeChain {
    chain = List.copyOf(chain);
  }

  /** The report itself. */
  public static IncludeChain of(World world, Path report) {
    Path file = world.shown(report);
    return new IncludeChain(file, List.of(file));
  }

  /** The chain to a file that this one names. */
  IncludeChain then(Path next) {
    return new IncludeChain(next, Stream.concat(chain.stream(), Stream.of(next)).toList());
  }
}
