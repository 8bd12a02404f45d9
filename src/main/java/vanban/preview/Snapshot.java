package vanban.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanban.engine.Compilation;
import vanban.engine.Compiled;

/**
 * What is shown of a report at one time.
 *
 * @param report its file, as messages show it
 * @param version higher than that of any snapshot of the report before
 * @param page its last whole page; empty if it never had one
 * @param now what its files say now
 * @param found what is wrong with it
 * @param files that it was read from, by name
 */
record Snapshot(
    Path report,
    int version,
    Optional<Page> page,
    Compilation now,
    Findings found,
    List<String> files) {
  /** Keeps the list from change. */
  Snapshot {
    files = List.copyOf(files);
  }

  /**
   * A page without an error.
   *
   * @param version of the snapshot that had it first
   * @param made what it was written from
   * @param html it says where its words were written
   */
  record Page(int version, Compiled made, String html) {}

  /** Whether the page is what the files say now. */
  boolean isFresh() {
    return !now.hasErrors();
  }

  /** The same, told to a browser in one line. */
  String told() {
    return "version="
        + version
        + " page="
        + page.map(Page::version).orElse(0)
        + " fresh="
        + isFresh();
  }
}
