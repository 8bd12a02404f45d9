package vanban.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * What is wrong with a report.
 *
 * @param all in the order of their places
 * @param reviewed whether a reviewer has looked; if not, what he found before is among them where
 *     its line is as it was
 */
record Findings(List<Diagnostic> all, boolean reviewed) {
  /** Nothing yet. */
  static final Findings NONE = new Findings(List.of(), false);

  /** Keeps the list from change. */
  Findings {
    all = List.copyOf(all);
  }

  /** What was found at once, with what the reviewer found before in lines that are as they were. */
  Findings before(List<Diagnostic> now, World world) {
    Map<String, Optional<SourceFile>> files = new HashMap<>();
    Stream<Diagnostic> still =
        all.stream()
            .filter(one -> one.code() == Code.REVIEW)
            .filter(one -> one.place().filter(place -> isAsItWas(place, world, files)).isPresent());
    return new Findings(Stream.concat(now.stream(), still).toList(), false);
  }

  private static boolean isAsItWas(
      Place place, World world, Map<String, Optional<SourceFile>> files) {
    return files
        .computeIfAbsent(place.file().path(), path -> read(path, world))
        .map(now -> new Place(now, now.offset(place.line(), 1), now.offset(place.line(), 1)))
        .filter(now -> now.line() == place.line() && now.lineText().equals(place.lineText()))
        .isPresent();
  }

  private static Optional<SourceFile> read(String path, World world) {
    try {
      return Optional.of(world.read(Path.of(path)));
    } catch (IOException e) { // it is gone
      return Optional.empty();
    }
  }

  /** How many of it are so bad. */
  long count(Severity severity) {
    return all.stream().filter(one -> one.severity() == severity).count();
  }
}
