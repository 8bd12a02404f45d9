package vanban.lsp.feature;

import java.util.List;
import vanban.source.Place;

/**
 * A part of a file, as editors list them.
 *
 * @param kind what it is
 * @param label as printed, number included
 * @param detail more about it; may be empty
 * @param name the words that name it
 * @param items what is part of it
 */
public record OutlineItem(
    Kind kind, String label, String detail, Place name, List<OutlineItem> items) {
  /** Keeps the items from change. */
  public OutlineItem {
    items = List.copyOf(items);
  }

  /** What has a line in an outline. */
  public enum Kind {
    /** A section. */
    SECTION,
    /** An appendix, or what is issued with the document. */
    APPENDIX,
    /** A figure. */
    FIGURE
  }
}
