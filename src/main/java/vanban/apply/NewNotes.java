package vanban.apply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vanban.compare.Line;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * Footnotes that reviewers added: each gets a name in the text, and what it says stands below the
 * paragraph it hangs on. The two come one after the other. Changes while a document is gone
 * through.
 */
final class NewNotes {
  private static final String NAME = "gop-y-";

  private final Deque<String> waiting = new ArrayDeque<>();
  private final List<Edit> definitions = new ArrayList<>();
  private Optional<Outcome.Placed> text = Optional.empty();
  private Optional<ProseParagraph> host = Optional.empty();
  private int number;

  /**
   * Words with a name for each sign of a note.
   *
   * @param near the paragraph, whose file has no such names yet
   */
  String named(String words, Optional<Place> near) {
    String all = words;
    while (all.indexOf(Line.NOTE) >= 0) {
      String name = free(near);
      waiting.add(name);
      int at = all.indexOf(Line.NOTE);
      all = all.substring(0, at) + "[^" + name + "]" + all.substring(at + 1);
    }
    return all;
  }

  private String free(Optional<Place> near) {
    String there = near.map(place -> place.file().text()).orElse("");
    do {
      number++;
    } while (there.contains("[^" + NAME + number + "]"));
    return NAME + number;
  }

  /** Whether names were given of which it is not said yet what they stand for. */
  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** Keeps the edit of a text until its notes have come. */
  void hold(Outcome.Placed placed, ProseParagraph paragraph) {
    text = Optional.of(placed);
    host = Optional.of(paragraph);
  }

  /** Says what the next note says; false if none waits. */
  boolean define(String words) {
    Optional<Edit> edit =
        host.filter(any -> !waiting.isEmpty())
            .flatMap(below -> below.followedBy("[^" + waiting.remove() + "]: " + words));
    edit.ifPresent(definitions::add);
    return edit.isPresent();
  }

  /** The text with its notes, once no more of them come; empty if none was held. */
  Optional<Outcome> finished() {
    Optional<Outcome> done =
        text.map(
            placed -> {
              List<Edit> all = new ArrayList<>(placed.edits());
              all.addAll(definitions);
              return new Outcome.Placed(all, placed.expected());
            });
    waiting.clear();
    definitions.clear();
    text = Optional.empty();
    host = Optional.empty();
    return done;
  }
}
