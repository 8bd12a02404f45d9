package vanban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.compare.Change;
import vanban.compare.Comparison;
import vanban.compare.Line;
import vanban.compare.Piece;
import vanban.document.Origin;
import vanban.docx.redline.text.ChangeAuthors;
import vanban.git.History;
import vanban.git.Revision;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Who made the changes between two versions: whoever committed last one of the lines of the sources
 * in which the changed paragraph stands now, or, of words that are gone, of figures declared
 * elsewhere and of lines not committed yet, whoever made the last revision. Never the clock.
 */
final class RedlineAuthors {
  private static final String UNKNOWN = "Vanban";

  private final ChangeAuthors.Author last;
  private final Optional<History> history;
  private final Optional<Instant> since;
  private final Optional<Revision> committed;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<String, List<Optional<History.Authorship>>> authorships = new HashMap<>();

  /**
   * Authors of changes.
   *
   * @param old the version before; whoever wrote a line until then did not change it since
   * @param now the version with the changes
   * @param revision its own, or the last before it; empty without a history
   * @param comparison of the two versions
   */
  RedlineAuthors(
      Optional<History> history,
      ComparedSide old,
      ComparedSide now,
      Optional<Revision> revision,
      Comparison comparison) {
    this.history = history;
    this.since = old.revision().map(Revision::date);
    this.committed = now.revision();
    this.last =
        revision
            .map(one -> new ChangeAuthors.Author(one.author(), one.date()))
            .orElseGet(() -> new ChangeAuthors.Author(UNKNOWN, Instant.EPOCH));
    comparison.changes().forEach(this::note);
  }

  private void note(Change change) {
    if (change instanceof Change.Edited edited) {
      note(edited.now());
    } else if (change instanceof Change.Added added) {
      note(added.now());
    } else if (change instanceof Change.MovedHere here) {
      note(here.now());
    }
  }

  private void note(Piece piece) {
    for (Line line : piece.lines()) {
      List<Place> written =
          Stream.concat(
                  line.written().stream().map(Line.Written::origin), Stream.of(piece.origin()))
              .flatMap(origin -> place(origin).stream())
              .toList();
      places.putIfAbsent(plain(line.text()), written);
    }
  }

  private static Optional<Place> place(Origin origin) {
    return origin.as(LocatedText.class).map(LocatedText::place).or(() -> origin.as(Place.class));
  }

  /** Letters and digits alone: spaces that keep together, signs of notes are not of the words. */
  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Who changed a paragraph of the old or of the new file. */
  ChangeAuthors.Author of(ChangeAuthors.Place paragraph) {
    return places.getOrDefault(plain(paragraph.words()), List.of()).stream()
        .flatMap(this::authors)
        .filter(author -> since.filter(old -> !author.at().isAfter(old)).isEmpty())
        .max(Comparator.comparing(ChangeAuthors.Author::at))
        .orElse(last);
  }

  /** Of the lines of a place; of those not committed yet, who made the last revision. */
  private Stream<ChangeAuthors.Author> authors(Place place) {
    List<Optional<History.Authorship>> lines =
        authorships.computeIfAbsent(place.file().path(), this::lines);
    return IntStream.rangeClosed(place.line(), place.endLine())
        .filter(line -> line <= lines.size())
        .mapToObj(line -> lines.get(line - 1))
        .map(one -> one.map(by -> new ChangeAuthors.Author(by.author(), by.date())).orElse(last));
  }

  private List<Optional<History.Authorship>> lines(String path) {
    if (history.isEmpty()) {
      return List.of();
    }
    try {
      return history.get().authorship(committed, Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
