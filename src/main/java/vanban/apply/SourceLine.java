package vanban.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.compare.Line;
import vanban.compare.align.Edit;
import vanban.compare.align.Sequences;
import vanban.compare.align.Tokens;
import vanban.prose.NoteOrigin;
import vanban.source.LocatedText;
import vanban.source.Place;

/** A line of a document with what its author typed for it, asked by what a Word file says. */
final class SourceLine {
  private static final Pattern FOLDED = Pattern.compile("[ \\t]*\\R[ \\t]*");
  private static final int NOWHERE = -1;

  private final Line line;
  private final int[] at; // for each letter of the Word file its own in the line

  /**
   * A line.
   *
   * @param line as it was compiled
   * @param word the same as the Word file has it: with its number, and other spaces
   */
  SourceLine(Line line, String word) {
    this.line = line;
    this.at = letters(plain(word), plain(line.text()));
  }

  /** Spaces and hyphens that keep together are common ones. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u2011', '-').replace('\u202F', ' ');
  }

  private static int[] letters(String word, String line) {
    List<String> from = Tokens.of(word);
    List<String> to = Tokens.of(line);
    int[] letters = new int[word.length()];
    Arrays.fill(letters, NOWHERE);
    List<Edit> edits = new ArrayList<>(Sequences.edits(from, to));
    edits.add(new Edit(from.size(), from.size(), to.size(), to.size()));
    int fromLetter = 0;
    int toLetter = 0;
    int next = 0;
    for (Edit edit : edits) {
      for (; next < edit.oldFrom(); next++) {
        for (int letter = 0; letter < from.get(next).length(); letter++) {
          letters[fromLetter++] = toLetter++;
        }
      }
      fromLetter += length(from.subList(edit.oldFrom(), edit.oldTo()));
      toLetter += length(to.subList(edit.nowFrom(), edit.nowTo()));
      next = edit.oldTo();
    }
    return letters;
  }

  private static int length(List<String> tokens) {
    return tokens.stream().mapToInt(String::length).sum();
  }

  /**
   * Letters that stand in the sources as they are printed, or for which something else stands
   * there.
   *
   * @param place in the sources
   * @param figure that prints them; empty if they are typed
   */
  record Typed(Place place, Optional<String> figure) {}

  /** Whether some letters of the Word file are the number before the line, which Word counts. */
  boolean isNumber(int from, int to) {
    int first = 0;
    while (first < at.length && at[first] == NOWHERE) {
      first++;
    }
    return to <= first && first < at.length && at[first] == 0 && from < to;
  }

  /** What stands in the sources for some letters of the Word file; empty if that is not known. */
  Optional<List<Typed>> typed(int from, int to) {
    List<Typed> all = new ArrayList<>();
    int next = from;
    while (next < to) {
      int start = at[next];
      Optional<Line.Written> written = start == NOWHERE ? Optional.empty() : line.written(start);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      int stop = next + 1;
      while (stop < to && at[stop] == at[stop - 1] + 1 && at[stop] < written.get().to()) {
        stop++;
      }
      Optional<Typed> one = typed(written.get(), start, at[stop - 1] + 1);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
      next = stop;
    }
    return Optional.of(all);
  }

  private Optional<Typed> typed(Line.Written written, int from, int to) {
    if (written.figure().isPresent()) {
      return place(written, from, to).map(place -> new Typed(place, written.figure()));
    }
    boolean note = line.text().charAt(from) == Line.NOTE;
    return place(written, from, to)
        .filter(place -> isSource(place) && (note || isPrinted(place, from, to)))
        .map(place -> new Typed(place, Optional.empty()));
  }

  private static Optional<Place> place(Line.Written written, int from, int to) {
    return written
        .origin()
        .as(LocatedText.class)
        .map(text -> text.place(from - written.from(), to - written.from()))
        .or(() -> written.origin().as(NoteOrigin.class).map(NoteOrigin::place))
        .or(() -> written.origin().as(Place.class));
  }

  private static boolean isSource(Place place) {
    return place.file().path().endsWith(".yaml") || place.file().path().endsWith(".yml");
  }

  private boolean isPrinted(Place place, int from, int to) {
    String source = FOLDED.matcher(place.text()).replaceAll(" ");
    return plain(source).equals(plain(line.text()).substring(from, to));
  }

  /** Where in the sources more letters can be put before one of the Word file, or at its end. */
  Optional<Place> point(int offset) {
    Optional<Place> after =
        offset > 0
            ? typed(offset - 1, offset).map(all -> all.get(0)).map(SourceLine::behind)
            : Optional.empty();
    return after.or(
        () ->
            offset < at.length
                ? typed(offset, offset + 1).map(all -> all.get(0)).map(SourceLine::before)
                : Optional.empty());
  }

  private static Place behind(Typed typed) {
    int end = typed.place().end() + (typed.figure().isPresent() ? 1 : 0); // the closing brace
    return new Place(typed.place().file(), end, end);
  }

  private static Place before(Typed typed) {
    int start = typed.place().start() - (typed.figure().isPresent() ? 2 : 0); // ${
    return new Place(typed.place().file(), start, start);
  }

  /** All of it in the sources, from its first letter to its last; empty if no author typed it. */
  Optional<Place> whole() {
    List<Place> places =
        line.written().stream()
            .flatMap(one -> place(one, one.from(), one.to()).stream())
            .filter(SourceLine::isSource)
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place first = places.get(0);
    int end = places.get(places.size() - 1).end();
    boolean one = places.stream().allMatch(place -> place.file().equals(first.file()));
    return one && end >= first.start()
        ? Optional.of(new Place(first.file(), first.start(), end))
        : Optional.empty();
  }
}
