package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vanban.docx.tree.Element;

/** What is met while parts are merged, and matters to others. */
public final class Findings {
  private final Set<Untracked> untracked = new LinkedHashSet<>();
  private final List<Sections> sections = new ArrayList<>();
  private int moves;

  /**
   * The properties of a section that both files have.
   *
   * @param old as they were
   * @param now as they are
   */
  public record Sections(Element old, Element now) {}

  /** A difference that no tracked change says. */
  public void untracked(Untracked.Kind kind, String name) {
    untracked.add(new Untracked(kind, name));
  }

  /** All of these, each once, in order. */
  public List<Untracked> untracked() {
    return List.copyOf(untracked);
  }

  /** A section that both files have. */
  public void section(Element old, Element now) {
    sections.add(new Sections(old, now));
  }

  /** All of these, in order. */
  public List<Sections> sections() {
    return List.copyOf(sections);
  }

  /** A name for a move that no other has. */
  public String move() {
    return "move" + ++moves;
  }
}
