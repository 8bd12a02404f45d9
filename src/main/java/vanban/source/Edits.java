package vanban.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes of a file's text by place; whatever no change speaks of stays as it was typed. Collects.
 *
 * <pre>{@code
 * new Edits(file).replace(place, "Quý II/2024").insert(place.end(), "==").text()
 * }</pre>
 */
public final class Edits {
  private static final Comparator<Edit> BY_PLACE =
      Comparator.comparingInt((Edit edit) -> edit.place().start())
          .thenComparingInt(edit -> edit.place().end());

  private final SourceFile file;
  private final List<Edit> edits = new ArrayList<>();

  /** No changes of a file yet. */
  public Edits(SourceFile file) {
    this.file = file;
  }

  /** Puts other words at a place. */
  public Edits replace(Place place, String by) {
    return replace(place.start(), place.end(), by);
  }

  /** Puts words before the char at an offset. */
  public Edits insert(int offset, String words) {
    return replace(offset, offset, words);
  }

  /** Takes away what stands from one offset to another. */
  public Edits remove(int start, int end) {
    return replace(start, end, "");
  }

  /** Makes one more change of the file. */
  public Edits add(Edit edit) {
    edits.add(edit);
    return this;
  }

  private Edits replace(int start, int end, String by) {
    return add(new Edit(new Place(file, start, end), by));
  }

  /**
   * The text with all changes; of those at one offset, in the order they were made.
   *
   * @throws IllegalArgumentException if one changes what another takes away
   */
  public String text() {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(BY_PLACE);
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : ordered) {
      int start = edit.place().start();
      if (start < at) {
        throw new IllegalArgumentException("changed twice: " + new Place(file, start, at));
      }
      out.append(file.text(), at, start).append(edit.text());
      at = edit.place().end();
    }
    return out.append(file.text().substring(at)).toString();
  }
}
