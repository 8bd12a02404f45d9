package vanban.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.source.JoinedText;
import vanban.source.Located;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.linebreak.Bonds;

/** Puts what stands in a line together into one passage. */
final class LineReader {
  /** Where the words of layouts are written, of which no place is asked. */
  private static final Place NOWHERE = Place.startOf(SourceFile.of("", ""));

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Passage.Mark> marks = new ArrayList<>();
  private final List<WordLine.Words> nodes = new ArrayList<>();
  private int length;

  /**
   * Words of one hand.
   *
   * @param words as printed
   * @param written where, if an author wrote them
   */
  private record Piece(String words, Optional<LocatedText> written) {}

  /**
   * Reads a line.
   *
   * @param label what is printed before it
   */
  LineReader(String label, List<Inline> content) {
    unwritten(label);
    content.forEach(this::read);
  }

  /** Its words as they were typed, whoever wrote them. */
  String words() {
    StringBuilder all = new StringBuilder(length);
    pieces.forEach(piece -> all.append(piece.words()));
    return all.toString();
  }

  /** Its words by the nodes of the document that print them. */
  List<WordLine.Words> nodes() {
    return nodes;
  }

  /** Its words, composed, all written where the line stands in a file. */
  Passage passage(Passage.Kind kind, LocatedText line) {
    return new Passage(kind, line, List.of(new Passage.Stretch(0, length)), marks).composed();
  }

  /** Its words, composed, each where it was written if an author did. */
  Passage passage(Passage.Kind kind) {
    return passage(
        kind,
        pieces.stream()
            .flatMap(piece -> piece.written().stream())
            .findFirst()
            .map(LocatedText::place)
            .orElse(NOWHERE));
  }

  private Passage passage(Passage.Kind kind, Place first) {
    LocatedText.Builder all = new LocatedText.Builder(first);
    List<Passage.Stretch> written = new ArrayList<>();
    Place last = first;
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.words().length();
      if (piece.written().isPresent()) {
        all.append(piece.written().get());
        last = piece.written().get().place();
        add(written, at, end);
      } else {
        all.append(piece.words(), new Place(last.file(), last.end(), last.end()));
      }
      at = end;
    }
    return new Passage(kind, all.build(), written, marks).composed();
  }

  /** Letters of one author that stand side by side are one stretch, wherever they come from. */
  private static void add(List<Passage.Stretch> written, int from, int to) {
    int last = written.size() - 1;
    if (last >= 0 && written.get(last).to() == from) {
      written.set(last, new Passage.Stretch(written.get(last).from(), to));
    } else {
      written.add(new Passage.Stretch(from, to));
    }
  }

  private void add(String words, Optional<LocatedText> written) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, written));
      length += words.length();
    }
  }

  private void unwritten(String words) {
    add(Bonds.typed(words), Optional.empty());
  }

  private void read(Inline inline) {
    if (inline instanceof Inline.Text text) {
      read(text);
    } else if (inline instanceof Inline.Wrapper wrapper) {
      wrapper.content().forEach(this::read);
    } else if (inline instanceof Inline.Figure figure) {
      figure.content().forEach(this::read);
    } else if (inline instanceof Inline.Note note) {
      marks.add(new Passage.Mark(length, note.number()));
    } else if (inline instanceof Inline.Reference reference) {
      unwritten(reference.citation().map(Citation::text).orElse(String.valueOf(Passage.GAP)));
    } else {
      unwritten(String.valueOf(inline instanceof Inline.Break ? '\n' : Passage.GAP));
    }
  }

  private void read(Inline.Text text) {
    nodes.add(new WordLine.Words(length, length + text.value().length(), text.origin()));
    Optional<Located> origin = text.origin().as(Located.class);
    if (origin.isPresent() && origin.get() instanceof JoinedText joined) {
      joined(text.value(), joined);
    } else {
      piece(text.value(), origin);
    }
  }

  /** Words of a layout and of an author, side by side. */
  private void joined(String value, JoinedText joined) {
    int at = 0;
    for (JoinedText.Piece piece : joined.pieces()) {
      piece(value.substring(at, at + piece.length()), Optional.of(piece.origin()));
      at += piece.length();
    }
  }

  private void piece(String value, Optional<Located> origin) {
    Optional<LocatedText> written =
        origin.filter(LocatedText.class::isInstance).map(LocatedText.class::cast);
    if (written.filter(words -> words.value().length() == value.length()).isPresent()) {
      add(Bonds.typed(value), written.map(words -> printed(words, value)));
    } else {
      unwritten(value);
    }
  }

  /** A layout may print the same letters as capitals. */
  private static LocatedText printed(LocatedText words, String value) {
    String typed = Bonds.typed(value);
    if (words.value().equals(typed)) {
      return words;
    }
    LocatedText.Builder changed = new LocatedText.Builder(words.place());
    for (int at = 0; at < typed.length(); at++) {
      LocatedText letter = words.slice(at, at + 1);
      changed.append(
          letter.value().charAt(0) == typed.charAt(at) ? letter : other(typed, letter, at));
    }
    return changed.build();
  }

  private static LocatedText other(String typed, LocatedText letter, int at) {
    return new LocatedText.Builder(letter.place())
        .append(typed.substring(at, at + 1), letter.place())
        .build();
  }
}
