package vanban.compare;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Document;

/**
 * Which parts of a document have other words than before, and how much of each: told at a glance,
 * not word by word. What has only moved, or got another number, has not changed.
 *
 * @param parts in the order of the document
 */
public record ChangedParts(List<ChangedPart> parts) {
  /** Keeps the list from change. */
  public ChangedParts {
    parts = List.copyOf(parts);
  }

  /** What is counted. */
  public enum Kind {
    /** A paragraph or a title. */
    PARAGRAPH,
    /** A footnote. */
    NOTE,
    /** A row of a table. */
    ROW,
    /** A chart. */
    CHART,
    /** A picture. */
    PICTURE
  }

  /**
   * A part that has changed.
   *
   * @param counts how many of each kind are new, gone or other, none of them 0
   */
  public record ChangedPart(Where where, Map<Kind, Integer> counts) {
    /** Keeps the counts from change. */
    public ChangedPart {
      counts = Map.copyOf(counts);
    }
  }

  /** What changed from one version to the next. */
  public static ChangedParts between(Document before, Document now) {
    return of(Comparison.between(before, now));
  }

  /** The parts that a comparison found changed. */
  public static ChangedParts of(Comparison comparison) {
    Map<Where, Map<Kind, Integer>> counts = new LinkedHashMap<>();
    for (Change change : comparison.changes()) {
      changed(change)
          .ifPresent(
              piece ->
                  counts
                      .computeIfAbsent(piece.where(), any -> new EnumMap<>(Kind.class))
                      .merge(kind(piece), 1, Integer::sum));
    }
    return new ChangedParts(
        counts.entrySet().stream()
            .map(part -> new ChangedPart(part.getKey(), part.getValue()))
            .toList());
  }

  /** The piece that is new, gone or other; empty if it is the same, wherever it stands. */
  private static Optional<Piece> changed(Change change) {
    if (change instanceof Change.Edited edited) {
      return Optional.of(edited.now());
    }
    if (change instanceof Change.Removed removed) {
      return Optional.of(removed.old());
    }
    if (change instanceof Change.Added added) {
      return Optional.of(added.now());
    }
    return change instanceof Change.MovedHere here && here.isEdited()
        ? Optional.of(here.now())
        : Optional.empty();
  }

  private static Kind kind(Piece piece) {
    return switch (piece.kind()) {
      case PARAGRAPH, HEADING, CAPTION, PAGE -> Kind.PARAGRAPH;
      case NOTE -> Kind.NOTE;
      case ROW -> Kind.ROW;
      case CHART -> Kind.CHART;
      case PICTURE -> Kind.PICTURE;
    };
  }
}
