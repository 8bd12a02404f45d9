package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.compare.align.Edit;
import vanban.compare.align.ReadableEdits;
import vanban.compare.align.Sequences;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.redline.text.Token.Kind;

/** Puts the tokens of two paragraphs into one row: what is taken away, then what is put there. */
final class LineMerge {
  /** Below this share of words that stay, none is kept between others that change. */
  private static final double ALIKE = 0.2;

  private final List<Token> old;
  private final List<Token> now;
  private final List<Spot> spots = new ArrayList<>();

  private LineMerge(List<Token> old, List<Token> now) {
    this.old = old;
    this.now = now;
  }

  /** The row. */
  static List<Spot> merge(List<Token> old, List<Token> now) {
    return new LineMerge(old, now).merged();
  }

  /**
   * What tokens are compared by.
   *
   * @param text equal for equal tokens
   * @param word whether it is a word
   */
  private record Key(String text, boolean word) {}

  /**
   * Keeps what is no text where the fewest edits keep it, and reads the text between as people do,
   * who would not keep a comma between two words that change.
   */
  private List<Spot> merged() {
    boolean alike = keptWords() >= ALIKE * Math.min(words(old), words(now));
    List<Key> oldKeys = keys(old, alike ? "" : "old ");
    List<Key> nowKeys = keys(now, alike ? "" : "now ");
    int oldFrom = 0;
    int nowFrom = 0;
    for (int[] anchor : anchors(oldKeys, nowKeys)) {
      between(oldKeys, nowKeys, new Edit(oldFrom, anchor[0], nowFrom, anchor[1]));
      spots.add(kept(old.get(anchor[0]), now.get(anchor[1])));
      oldFrom = anchor[0] + 1;
      nowFrom = anchor[1] + 1;
    }
    between(oldKeys, nowKeys, new Edit(oldFrom, old.size(), nowFrom, now.size()));
    return spots;
  }

  /**
   * The keys of tokens.
   *
   * @param apart stands before those that need not stay
   */
  private static List<Key> keys(List<Token> tokens, String apart) {
    return tokens.stream()
        .map(
            token ->
                new Key(
                    token.kind() == Kind.FIXED ? token.key() : apart + token.key(),
                    token.kind() == Kind.WORD))
        .toList();
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(token -> token.kind() == Kind.WORD).count();
  }

  private long keptWords() {
    long gone =
        Sequences.edits(keys(old, ""), keys(now, "")).stream()
            .mapToLong(edit -> words(old.subList(edit.oldFrom(), edit.oldTo())))
            .sum();
    return words(old) - gone;
  }

  /** The places, in both rows, of what is no text and stays. */
  private List<int[]> anchors(List<Key> oldKeys, List<Key> nowKeys) {
    List<int[]> anchors = new ArrayList<>();
    List<Edit> edits = new ArrayList<>(Sequences.edits(oldKeys, nowKeys));
    edits.add(new Edit(old.size(), old.size(), now.size(), now.size()));
    int oldAt = 0;
    int nowAt = 0;
    for (Edit edit : edits) {
      for (; oldAt < edit.oldFrom(); oldAt++, nowAt++) {
        if (now.get(nowAt).kind() == Kind.PIECE || now.get(nowAt).kind() == Kind.FIXED) {
          anchors.add(new int[] {oldAt, nowAt});
        }
      }
      oldAt = edit.oldTo();
      nowAt = edit.nowTo();
    }
    return anchors;
  }

  /** Adds what stands in a stretch of both rows. */
  private void between(List<Key> oldKeys, List<Key> nowKeys, Edit stretch) {
    List<Token> was = old.subList(stretch.oldFrom(), stretch.oldTo());
    List<Token> is = now.subList(stretch.nowFrom(), stretch.nowTo());
    List<Edit> edits =
        new ArrayList<>(
            ReadableEdits.between(
                oldKeys.subList(stretch.oldFrom(), stretch.oldTo()),
                nowKeys.subList(stretch.nowFrom(), stretch.nowTo()),
                Key::word));
    edits.add(new Edit(was.size(), was.size(), is.size(), is.size()));
    int oldAt = 0;
    int nowAt = 0;
    for (Edit edit : edits) {
      while (oldAt < edit.oldFrom()) {
        spots.add(kept(was.get(oldAt++), is.get(nowAt++)));
      }
      was.subList(edit.oldFrom(), edit.oldTo())
          .forEach(token -> spots.add(Spot.of(State.DELETED, token)));
      is.subList(edit.nowFrom(), edit.nowTo())
          .forEach(token -> spots.add(Spot.of(State.INSERTED, token)));
      oldAt = edit.oldTo();
      nowAt = edit.nowTo();
    }
  }

  private static Spot kept(Token old, Token now) {
    Optional<Run> otherwise =
        old.run()
            .filter(run -> now.run().isPresent())
            .filter(run -> !run.look().equals(now.run().get().look()));
    return new Spot(State.KEPT, now, otherwise);
  }
}
