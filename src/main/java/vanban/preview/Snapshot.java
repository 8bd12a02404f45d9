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
 * @param sources what its files say
 * @param found what is wrong with it
 */
record Snapshot(Path report, int version, Optional<Page> page, Sources sources, Findings found) {
  /**
   * A page without an error.
   *
   * @param version of the snapshot that had it first
   * @param made what it was written from
   * @param html it says where its words were written
   */
  record Page(int version, Compiled made, String html) {}

  /** What its files say now. */
  Compilation now() {
    return sources.now();
  }

  /** The files that it was read from, by name. */
  List<String> files() {
    return sources.files();
  }

  /** Whether the page is what the files say now. */
  boolean isFresh() {
    return !now().hasErrors();
  }

  /** The same, told to a browser in one line. */
  String told() {
    return "version="
        + version
        + " page="
        + page.map(Page::version).orElse(0)
        + " fresh="
        + isFresh()
        + " there="
        + sources.isThere();
  }
}
