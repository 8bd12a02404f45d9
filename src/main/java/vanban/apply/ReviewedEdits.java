package vanban.apply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vanban.apply.Outcome.Left;
import vanban.apply.Outcome.Placed;
import vanban.apply.Outcome.Why;
import vanban.compare.Change;
import vanban.compare.Comparison;
import vanban.compare.Line;
import vanban.compare.Piece;
import vanban.compare.Stretch;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.compare.align.Tokens;
import vanban.compare.align.Traits;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * Finds for what reviewers did to a Word file the edits of the sources it was made of. What they
 * did is the difference between two readings of Word files; the pieces of the first are found again
 * among those of the compiled document, of which it is known where they were typed.
 */
public final class ReviewedEdits {
  private static final Traits<Piece> BY_WORDS =
      new Traits<>(
          piece -> Optional.empty(),
          piece -> SourceLine.plain(piece.text()),
          piece -> Tokens.words(piece.text()));

  private final IdentityHashMap<Piece, Piece> compiled = new IdentityHashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Fresh> added = new ArrayList<>();
  private final Deque<Piece> goneCells = new ArrayDeque<>();
  private final List<String> same = new ArrayList<>();
  private final NewNotes notes = new NewNotes();
  private Optional<Piece> anchor = Optional.empty();
  private int kept;

  /**
   * What reviewers did.
   *
   * @param outcomes one for each change
   * @param same paragraphs that they left as they were, as compiled
   * @param known the share of the paragraphs they got that are found in the sources and in what
   *     they sent back, from 0 to 1: of a file of another report hardly any
   */
  public record Result(List<Outcome> outcomes, List<String> same, double known) {
    /** Keeps the lists from change. */
    public Result {
      outcomes = List.copyOf(outcomes);
      same = List.copyOf(same);
    }
  }

  /**
   * A piece that stands where none stood.
   *
   * @param typed how its author would type it
   */
  private record Fresh(Piece piece, String typed) {}

  private ReviewedEdits(List<Piece> sources, List<Piece> old) {
    for (Match match : new Aligner<>(BY_WORDS).align(old, sources)) {
      if (match instanceof Match.Kept kept) {
        compiled.put(old.get(kept.old()), sources.get(kept.now()));
      } else if (match instanceof Match.MovedHere here) {
        compiled.put(old.get(here.old()), sources.get(here.now()));
      }
    }
  }

  /**
   * What comes of each change.
   *
   * @param sources the document as it was compiled, with its origins
   * @param old the Word file as reviewers got it
   * @param now the Word file as they want it
   */
  public static Result between(List<Piece> sources, List<Piece> old, List<Piece> now) {
    ReviewedEdits edits = new ReviewedEdits(sources, old);
    Comparison.between(old, now).changes().forEach(edits::take);
    edits.notes.finished().ifPresent(edits.outcomes::add);
    edits.flush(Optional.empty());
    int all = old.stream().mapToInt(ReviewedEdits::words).sum();
    int found = edits.compiled.keySet().stream().mapToInt(ReviewedEdits::words).sum();
    double known = Math.min(found, edits.kept) / (double) Math.max(1, all);
    return new Result(edits.outcomes, edits.same, known);
  }

  private void take(Change change) {
    if (!(change instanceof Change.Added fresh && fresh.now().kind() == Piece.Kind.NOTE)) {
      notes.finished().ifPresent(outcomes::add);
    }
    takeOne(change);
  }

  private void takeOne(Change change) {
    if (change instanceof Change.Same unchanged) {
      keep(unchanged.old());
      Optional.ofNullable(compiled.get(unchanged.old())).ifPresent(one -> same.add(one.text()));
    } else if (change instanceof Change.Edited edited) {
      keep(edited.old());
      edit(edited);
    } else if (change instanceof Change.Removed removed) {
      remove(removed.old());
    } else if (change instanceof Change.MovedAway away) {
      remove(away.old());
    } else if (change instanceof Change.Added fresh) {
      if (fresh.now().kind() == Piece.Kind.NOTE && notes.define(typed(fresh.now()))) {
        return;
      }
      add(fresh.now(), typed(fresh.now()));
    } else if (change instanceof Change.MovedHere here) {
      add(here.now(), moved(here).orElseGet(() -> typed(here.now())));
    }
  }

  /** A paragraph as its author typed it elsewhere, with the edits that it got on the way. */
  private Optional<String> moved(Change.MovedHere here) {
    List<Edit> edits =
        here.isEdited()
            ? source(here.old())
                .map(line -> edits(line, here.old(), here.cells().get(0)))
                .orElse(List.of())
            : List.of();
    return place(here.old()).map(ProseParagraph::new).flatMap(typed -> typed.raw(edits));
  }

  /** In tables a cell that says something else is the one whose words are gone. */
  private void add(Piece now, String typed) {
    if (now.kind() == Piece.Kind.ROW && !goneCells.isEmpty()) {
      edit(Change.Edited.of(goneCells.remove(), now));
    } else {
      added.add(new Fresh(now, typed));
    }
  }

  private static int words(Piece piece) {
    return Tokens.words(piece.text()).size();
  }

  private void keep(Piece old) {
    kept += words(old);
    flush(Optional.of(old));
    if (old.kind() != Piece.Kind.NOTE) {
      anchor = Optional.of(old);
    }
  }

  private void flush(Optional<Piece> next) {
    goneCells.forEach(cell -> leave(Why.STRUCTURE, cell.text(), place(cell)));
    goneCells.clear();
    insert(next);
  }

  private Optional<SourceLine> source(Piece old) {
    return Optional.ofNullable(compiled.get(old))
        .map(piece -> new SourceLine(piece.lines().get(0), old.text()));
  }

  private Optional<Place> place(Piece old) {
    return source(old).flatMap(SourceLine::whole);
  }

  private void leave(Why why, String words, Optional<Place> near) {
    outcomes.add(new Left(why, words, near));
  }

  /** Puts what was added behind the last piece that stayed, or before the next one. */
  private void insert(Optional<Piece> next) {
    if (added.isEmpty()) {
      return;
    }
    List<Fresh> fresh = List.copyOf(added);
    added.clear();
    String words = String.join("\n\n", fresh.stream().map(Fresh::typed).toList());
    boolean prose =
        fresh.stream().allMatch(one -> one.piece().kind() == Piece.Kind.PARAGRAPH)
            && words.indexOf(Line.NOTE) < 0;
    Optional<Edit> edit =
        paragraph(anchor)
            .flatMap(before -> before.followedBy(words))
            .or(() -> paragraph(next).flatMap(after -> after.after(words)))
            .filter(any -> prose);
    if (edit.isEmpty()) {
      fresh.forEach(one -> leave(Why.STRUCTURE, one.piece().text(), anchor.flatMap(this::place)));
      return;
    }
    outcomes.add(new Placed(List.of(edit.get()), Optional.of(fresh.get(0).piece().text())));
  }

  private Optional<ProseParagraph> paragraph(Optional<Piece> old) {
    return old.filter(piece -> piece.kind() == Piece.Kind.PARAGRAPH)
        .flatMap(this::place)
        .map(ProseParagraph::new);
  }

  private static String typed(Piece piece) {
    return escaped(SourceLine.plain(piece.text()).strip());
  }

  /** Signs that mean something in prose. */
  private static String escaped(String words) {
    return words.replaceAll("([\\\\*\\[`])", "\\\\$1").replace("${", "\\${");
  }

  private void remove(Piece old) {
    if (old.kind() == Piece.Kind.ROW) {
      goneCells.add(old);
      return;
    }
    Optional<Edit> edit =
        Optional.of(old)
            .filter(
                piece -> piece.kind() == Piece.Kind.PARAGRAPH || piece.kind() == Piece.Kind.NOTE)
            .flatMap(this::place)
            .flatMap(place -> new ProseParagraph(place).gone());
    if (edit.isPresent()) {
      outcomes.add(new Placed(List.of(edit.get()), Optional.empty()));
    } else {
      leave(Why.STRUCTURE, old.text(), place(old));
    }
  }

  private void edit(Change.Edited change) {
    Piece old = change.old();
    Piece now = change.now();
    Optional<SourceLine> source = source(old);
    if (source.isEmpty()) {
      leave(Why.NOT_FOUND, now.text(), Optional.empty());
      return;
    }
    List<Edit> edits = edits(source.get(), old, change.cells().get(0));
    if (!edits.isEmpty()) {
      Placed placed = new Placed(edits, Optional.of(now.text()));
      Optional<Place> host = place(old);
      if (notes.isWaiting() && host.isPresent()) {
        notes.hold(placed, new ProseParagraph(host.get()));
      } else {
        outcomes.add(placed);
      }
    }
  }

  /** The edits of one line, in their order; what cannot be edited is left, or asked. */
  private List<Edit> edits(SourceLine source, Piece old, List<Stretch> stretches) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    for (int next = 0; next < stretches.size(); next++) {
      Stretch stretch = stretches.get(next);
      String text = stretch.text();
      switch (stretch.kind()) {
        case KEPT -> at += text.length();
        case RESTYLED -> {
          leave(Why.LOOK, text, place(old));
          at += text.length();
        }
        case ADDED -> edits.addAll(put(source, at, at, text, old));
        case REMOVED -> {
          boolean replaced =
              next + 1 < stretches.size() && stretches.get(next + 1).kind() == Stretch.Kind.ADDED;
          String by = replaced ? stretches.get(++next).text() : "";
          edits.addAll(put(source, at, at + text.length(), by, old));
          at += text.length();
        }
      }
    }
    return edits;
  }

  /** Puts words in the place of those of the Word file from one offset to another. */
  private List<Edit> put(SourceLine source, int from, int to, String by, Piece old) {
    String words = from < to ? old.text().substring(from, to) : by;
    if (source.isNumber(from, to)) {
      return List.of();
    }
    String more = notes.named(escaped(SourceLine.plain(by)), place(old));
    if (from == to) {
      Optional<Place> point = source.point(from);
      if (point.isEmpty()) {
        leave(Why.NOT_TYPED, words, place(old));
      }
      return point.map(where -> new Edit(where, more)).stream().toList();
    }
    Optional<List<SourceLine.Typed>> typed = source.typed(from, to);
    if (typed.isEmpty()) {
      leave(Why.NOT_TYPED, words, place(old));
      return List.of();
    }
    Optional<SourceLine.Typed> figure =
        typed.get().stream().filter(one -> one.figure().isPresent()).findFirst();
    if (figure.isPresent()) {
      SourceLine.Typed of = figure.get();
      outcomes.add(new Outcome.OfFigure(of.figure().orElseThrow(), of.place(), words, by));
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    for (SourceLine.Typed one : typed.get()) {
      String text = edits.isEmpty() ? more : "";
      edits.add(new Edit(one.place(), text));
    }
    return edits;
  }
}
