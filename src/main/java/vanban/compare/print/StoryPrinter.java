package vanban.compare.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.compare.Change;
import vanban.compare.Piece;
import vanban.compare.Stretch;
import vanban.compare.align.Tokens;
import vanban.diagnostic.Ink;
import vanban.diagnostic.Messages;
import vanban.diagnostic.Printable;
import vanban.usage.DirectionChange;
import vanban.usage.FigureMoves;
import vanban.usage.MovedUses;

/**
 * Tells a person what is different: section by section with the words that came and went, then the
 * figures. Without colours words that went stand in {@code [-…-]}, words that came in {@code
 * {+…+}}, as {@code git diff --word-diff} prints them.
 */
public final class StoryPrinter {
  /** Words and spaces that are kept beside edited ones. */
  private static final int BESIDE = 16;

  private final Wording wording;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();
  private String section = "";

  private StoryPrinter(Messages messages, Ink ink) {
    this.wording = new Wording(messages);
    this.ink = ink;
  }

  /** The story; ends with a line end. */
  public static String print(Difference difference, Messages messages, Ink ink) {
    StoryPrinter printer = new StoryPrinter(messages, ink);
    printer.tell(difference);
    return printer.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void tell(Difference difference) {
    lines.add(
        wording.say("between", Printable.line(difference.old()), Printable.line(difference.now())));
    if (difference.isNone()) {
      lines.add(wording.say("same"));
      return;
    }
    difference.words().changes().forEach(this::tell);
    tell(difference.figures());
    lines.add("");
    lines.add(
        wording.say(
            "total",
            Long.toString(difference.changed()),
            Integer.toString(difference.figures().moves().size())));
  }

  private void tell(Change change) {
    if (change instanceof Change.Edited edited) {
      in(edited.now());
      line("~", edited.now(), shortened(edited.cells()));
    } else if (change instanceof Change.Removed removed) {
      in(removed.old());
      line("-", removed.old(), ink.removed(words(removed.old())));
    } else if (change instanceof Change.Added added) {
      in(added.now());
      line("+", added.now(), ink.added(words(added.now())));
    } else if (change instanceof Change.MovedAway away) {
      in(away.old());
      String to = wording.say("moved-to", wording.where(away.now().where()));
      line("<", away.old(), to + " " + wording.beginning(words(away.old())));
    } else if (change instanceof Change.MovedHere here) {
      in(here.now());
      String from = wording.say("moved-from", wording.where(here.old().where()));
      String words = here.isEdited() ? shortened(here.cells()) : words(here.now());
      line(">", here.now(), from + " " + words);
    }
  }

  private void in(Piece piece) {
    String here = wording.section(piece);
    if (!here.equals(section)) {
      section = here;
      lines.add("");
      lines.add(Printable.line(here));
    }
  }

  private void line(String sign, Piece piece, String words) {
    lines.add("  " + sign + " " + wording.kind(piece.kind()) + words);
  }

  private static String words(Piece piece) {
    return Printable.line(piece.text().replace('\n', ' '));
  }

  private String shortened(List<List<Stretch>> cells) {
    return cells.stream().map(this::shortenedLine).collect(Collectors.joining(" | "));
  }

  private String shortenedLine(List<Stretch> stretches) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < stretches.size(); at++) {
      Stretch stretch = stretches.get(at);
      String text = Printable.line(stretch.text().replace('\n', ' '));
      line.append(
          switch (stretch.kind()) {
            case KEPT -> kept(text, at > 0, at < stretches.size() - 1);
            case REMOVED -> ink.isColored() ? ink.removed(text) : "[-" + text + "-]";
            case ADDED -> ink.isColored() ? ink.added(text) : "{+" + text + "+}";
            case RESTYLED -> text + " " + wording.say("restyled");
          });
    }
    return line.toString();
  }

  /** The words beside what was edited: those after the edit before, those before the next one. */
  private static String kept(String text, boolean after, boolean before) {
    List<String> tokens = Tokens.of(text);
    int start = after ? BESIDE : 0;
    int end = before ? BESIDE : 0;
    boolean cell = !after && !before; // one that says the same
    if (cell || tokens.size() <= start + end + BESIDE) { // no few words are left out
      return text;
    }
    String first = String.join("", tokens.subList(0, start)).stripTrailing();
    String last = String.join("", tokens.subList(tokens.size() - end, tokens.size()));
    return first + (after ? " " : "") + "…" + (before ? " " : "") + last.stripLeading();
  }

  private void tell(FigureMoves figures) {
    if (figures.moves().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(wording.say("figures"));
    figures.moves().forEach(this::tell);
  }

  private void tell(FigureMoves.Move move) {
    String name = move.name().equals(move.key()) ? "" : " (" + Printable.line(move.name()) + ")";
    lines.add("  " + move.key() + name + ": " + change(move.before(), move.after()));
    uses(move.uses()).forEach((words, places) -> lines.add("      " + words + ": " + places));
    for (DirectionChange turn : move.touched().turned()) {
      lines.add("      " + wording.say("turned", turn.of().written(), turn.before(), turn.now()));
    }
    for (DirectionChange.Sentence sentence : move.touched().sentences()) {
      lines.add("      " + sentence.place() + ": " + Printable.line(sentence.words().strip()));
    }
  }

  /** Where the same words became the same others. */
  private Map<String, String> uses(List<MovedUses.Moved> uses) {
    return uses.stream()
        .collect(
            Collectors.groupingBy(
                this::words,
                LinkedHashMap::new,
                Collectors.mapping(
                    use -> use.after().place().toString(), Collectors.joining(", "))));
  }

  private String words(MovedUses.Moved use) {
    return ink.removed(Printable.line(use.before().printed()))
        + " → "
        + ink.added(Printable.line(use.now()));
  }

  private String change(Optional<String> before, Optional<String> after) {
    String old = before.map(ink::removed).orElseGet(() -> wording.say("no-figure"));
    String now = after.map(ink::added).orElseGet(() -> wording.say("no-figure"));
    return before.equals(after) ? wording.say("same-value", now) : old + " → " + now;
  }
}
