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
  private final SourceFile file;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String by) {}

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

  private Edits replace(int start, int end, String by) {
    edits.add(new Edit(start, end, by));
    return this;
  }

  /**
   * The text with all changes; of those at one offset, in the order they were made.
   *
   * @throws IllegalArgumentException if one changes what another takes away
   */
  public String text() {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : ordered) {
      if (edit.start() < at) {
        throw new IllegalArgumentException("changed twice: " + file.place(edit.start(), at));
      }
      out.append(file.text(), at, edit.start()).append(edit.by());
      at = edit.end();
    }
    return out.append(file.text().substring(at)).toString();
  }
}
