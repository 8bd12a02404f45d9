package vanban.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.Place;

/** The notes that are written in one prose, and where they are used. */
final class ProseNotes {
  private final Map<String, FootnoteDefinition> written = new LinkedHashMap<>();
  private final Map<String, FootnoteReference> used = new LinkedHashMap<>();
  private final Set<String> misplaced = new HashSet<>(); // used in notes, which is wrong
  private final Guesses guesses = new Guesses();
  private Optional<NoteSigns> signs = Optional.empty();
  private final NodePlaces places;
  private final Diagnostics diagnostics;

  private ProseNotes(NodePlaces places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Those of a prose; says which are written or used twice, and which are not used. */
  static ProseNotes of(Node document, NodePlaces places, Diagnostics diagnostics) {
    ProseNotes notes = new ProseNotes(places, diagnostics);
    document.accept(notes.new Collector());
    notes.written.forEach(
        (name, definition) -> {
          if (!notes.isUsed(name)) {
            diagnostics.error(
                Code.UNUSED_NOTE, notes.labelPlace(definition), definition.getLabel());
          }
        });
    return notes;
  }

  /** Whether a note is used, be it where it may not be, or by a sign that is not closed. */
  private boolean isUsed(String name) {
    return used.containsKey(name) || misplaced.contains(name) || signs().isOpen(name);
  }

  /** The signs as typed, which are looked for only where something is wrong. */
  private NoteSigns signs() {
    NoteSigns found = signs.orElseGet(places::noteSigns);
    signs = Optional.of(found);
    return found;
  }

  /** All notes that are written, in order. */
  List<FootnoteDefinition> written() {
    return new ArrayList<>(written.values());
  }

  /** The name by which a note is written and used; upper and lower case are the same. */
  static String name(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /** Says that a note is used that is not written. */
  void undefined(String label, Place place) {
    Diagnostic found = Diagnostic.error(Code.UNDEFINED_NOTE, place, label);
    List<Place> all = signs().of(label);
    Optional<Place> colonless = signs().colonless(label);
    if (label.contains(" ") && all.size() > 1) {
      misnamed(label, all);
    } else if (colonless.isPresent()) {
      colonless(label, colonless.get());
    } else if (signs().colonApart(label).isPresent()) {
      colonApart(label, signs().colonApart(label).orElseThrow());
    } else {
      diagnostics.add(
          guesses.to(name(label), written.keySet()).map(meant -> near(found, meant)).orElse(found));
    }
  }

  /** Says once of a note that its name has spaces; the mend takes them from all its signs. */
  private void misnamed(String label, List<Place> all) {
    String name = label.strip().replaceAll("\\s+", "-");
    List<Edit> edits = all.stream().map(place -> new Edit(place, "[^" + name + "]")).toList();
    diagnostics.add(
        Diagnostic.error(Code.UNDEFINED_NOTE, all.get(0), label, name)
            .variant("space")
            .mend(Mend.of(edits)));
  }

  /** Says once of what a note says that it lacks its colon. */
  private void colonless(String label, Place written) {
    Edit colon = new Edit(new Place(written.file(), written.end(), written.end()), ":");
    diagnostics.add(
        Diagnostic.error(Code.UNDEFINED_NOTE, written, label).variant("colon").mend(colon));
  }

  /** Says once of a note that its colon stands apart; the mend takes the space away. */
  private void colonApart(String label, Place written) {
    diagnostics.add(
        Diagnostic.error(Code.UNDEFINED_NOTE, written, label)
            .variant("colon-apart")
            .mend(new Edit(written, "[^" + label + "]: ")));
  }

  /** A note that is used already cannot be the one meant: it would be used twice. */
  private Diagnostic near(Diagnostic found, String meant) {
    boolean free = !used.containsKey(meant) && !misplaced.contains(meant);
    return free
        ? found.didYouMeanAt(placeOf(meant), meant)
        : found.mayMeanAt(placeOf(meant), meant);
  }

  /** Where the name of a note stands in front of what it says. */
  Place placeOf(String name) {
    return labelPlace(Optional.ofNullable(written.get(name)).orElseThrow());
  }

  /** Where {@code [^label]} stands in front of what a note says. */
  Place labelPlace(FootnoteDefinition definition) {
    return places.within(definition, 0, "[^]".length() + definition.getLabel().length());
  }

  private void write(FootnoteDefinition definition) {
    FootnoteDefinition first = written.putIfAbsent(name(definition.getLabel()), definition);
    if (first != null) {
      diagnostics.add(
          Diagnostic.error(Code.DOUBLED_NOTE, labelPlace(definition), definition.getLabel())
              .variant("written")
              .hintAt(labelPlace(first), "first-here"));
    }
  }

  private void use(FootnoteReference reference) {
    if (isInNote(reference)) {
      misplaced.add(name(reference.getLabel()));
      return;
    }
    FootnoteReference first = used.putIfAbsent(name(reference.getLabel()), reference);
    if (first != null) {
      diagnostics.add(
          Diagnostic.error(Code.DOUBLED_NOTE, places.of(reference), reference.getLabel())
              .hintAt(places.of(first), "first-here"));
    }
  }

  private static boolean isInNote(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof FootnoteDefinition || at instanceof InlineFootnote) {
        return true;
      }
    }
    return false;
  }

  /** Goes through a prose, notes and all that is no part of it included. */
  private final class Collector extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        write(definition);
      }
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference) {
        use(reference);
      }
      visitChildren(node);
    }
  }
}
