package vanban.check.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * A bracket or a quotation mark that opens and never closes, or the other way round. What is quoted
 * may go on over several paragraphs.
 */
final class UnpairedMark implements Check {
  /** What stands before the bracket of {@code a)}, {@code 1)}, {@code iv)}. */
  private static final Pattern LABEL =
      Pattern.compile("(?:.*[\\s;:,.(“])?(?:\\p{L}|\\d{1,2}|[ivx]{1,4})", Pattern.DOTALL);

  private static final int LABEL_REACH = 6;

  /** Paragraphs that one quotation may fill. */
  private static final int MOST_LINES = 15;

  private final char opening;
  private final char closing;

  /** One that looks at these two marks. */
  UnpairedMark(char opening, char closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /**
   * A mark that has no other.
   *
   * @param line how many passages stand before its own
   */
  private record Alone(Passage passage, int line, int at, boolean opens) {}

  @Override
  public Stream<Finding> check(Passages document) {
    Deque<Alone> pending = new ArrayDeque<>();
    List<Alone> alone = new ArrayList<>();
    for (int line = 0; line < document.all().size(); line++) {
      alone(document.all().get(line), line).forEach(one -> join(one, pending, alone));
    }
    alone.addAll(pending);
    return alone.stream().map(this::finding);
  }

  /** What closes ends what was opened last in the paragraphs before it. */
  private static void join(Alone one, Deque<Alone> pending, List<Alone> alone) {
    boolean goesOn = !pending.isEmpty() && goesOn(pending.peekLast(), one);
    if (one.opens()) {
      pending.addLast(one);
    } else if (goesOn) {
      pending.removeLast();
    } else {
      alone.add(one);
    }
  }

  /** A paragraph that was left open; a note or a cell ends with itself. */
  private static boolean goesOn(Alone open, Alone close) {
    return open.passage().kind() == Passage.Kind.TEXT
        && close.passage().kind() == Passage.Kind.TEXT
        && close.line() > open.line()
        && close.line() - open.line() < MOST_LINES;
  }

  private List<Alone> alone(Passage passage, int line) {
    return Legible.is(passage) ? inside(passage, line) : List.of();
  }

  private List<Alone> inside(Passage passage, int line) {
    String text = passage.value();
    Deque<Integer> open = new ArrayDeque<>();
    List<Alone> alone = new ArrayList<>();
    boolean labels = false;
    for (int at = 0; at < text.length(); at++) {
      if (opens(text, at)) {
        open.push(at);
      } else if (closes(text, at)) {
        boolean label = isLabel(text, at);
        labels |= label && !open.isEmpty();
        if (!open.isEmpty()) {
          open.pop();
        } else if (!label && !labels) {
          alone.add(new Alone(passage, line, at, false));
        }
      }
    }
    open.descendingIterator().forEachRemaining(at -> alone.add(new Alone(passage, line, at, true)));
    return alone;
  }

  private boolean opens(String text, int at) {
    return opening == '“' ? Quotation.opens(text, at) : text.charAt(at) == opening;
  }

  private boolean closes(String text, int at) {
    return opening == '“' ? Quotation.closes(text, at) : text.charAt(at) == closing;
  }

  private boolean isLabel(String text, int at) {
    String before = text.substring(Math.max(0, at - LABEL_REACH), at);
    return closing == ')' && LABEL.matcher(before).matches();
  }

  private Finding finding(Alone one) {
    String mark = one.passage().value().substring(one.at(), one.at() + 1);
    char other = one.opens() ? closing : opening;
    return Finding.of(one.passage(), one.at(), one.at() + 1, mark, String.valueOf(other))
        .message(one.opens() ? "open" : "close");
  }
}
