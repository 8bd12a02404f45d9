package vanban.report.files;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;

/** How much a report has of what is limited, counted while its files are read. */
final class FilesBudget {
  private final Diagnostics diagnostics;
  private final Map<FilesLimit, Long> spent = new EnumMap<>(FilesLimit.class);
  private final Set<FilesLimit> told = EnumSet.noneOf(FilesLimit.class);

  /** Nothing yet; what is too much goes to the diagnostics, once for each limit. */
  FilesBudget(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Counts some more.
   *
   * @param place where the author asks for it
   * @return whether it is within the limit
   */
  boolean spend(FilesLimit limit, long more, Place place) {
    return hold(limit, spent.merge(limit, more, Long::sum), place);
  }

  /** Whether a number is within a limit; says so where it is not. */
  boolean hold(FilesLimit limit, long number, Place place) {
    boolean within = number <= limit.most();
    if (!within && told.add(limit)) {
      diagnostics.add(limit.exceeded(place, number));
    }
    return within;
  }
}
