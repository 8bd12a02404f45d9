package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Words and figures in a line: what they print, and how to change some letters of it without losing
 * where the others were written.
 */
public final class PrintedWords {
  private PrintedWords() {}

  /** Words that know their places; they may not be empty. */
  public static Inline.Text text(LocatedText words) {
    return new Inline.Text(words.value(), Origin.of(words));
  }

  /**
   * A figure that an author asked for.
   *
   * @param expression what stands between the braces, such as {@code revenue.of_plan.council}
   * @param words as printed, such as {@code 25,56%}
   */
  public static Inline.Figure figure(LocatedText expression, String words) {
    return figure(expression.value(), words, expression.place());
  }

  /**
   * A figure that a table prints for an author.
   *
   * @param expression what would stand between the braces
   * @param words as printed
   * @param place where the table names the figure
   */
  public static Inline.Figure figure(String expression, String words, Place place) {
    LocatedText printed = new LocatedText.Builder(place).append(words, place).build();
    return new Inline.Figure(expression, List.of(text(printed)), Origin.of(place));
  }

  /** What words or a figure print; empty for anything else. */
  public static String of(Inline inline) {
    if (inline instanceof Inline.Figure figure) {
      return of(figure.content());
    }
    return inline instanceof Inline.Text text ? text.value() : "";
  }

  /** What all of some words and figures print. */
  public static String of(List<Inline> content) {
    StringBuilder printed = new StringBuilder();
    content.forEach(inline -> printed.append(of(inline)));
    return printed.toString();
  }

  /**
   * What stands in a line, one after the other: what is strong, a link or marked without that,
   * figures and notes whole.
   */
  public static Stream<Inline> flat(List<Inline> content) {
    return content.stream().flatMap(PrintedWords::flat);
  }

  private static Stream<Inline> flat(Inline inline) {
    return inline instanceof Inline.Wrapper wrapper ? flat(wrapper.content()) : Stream.of(inline);
  }

  /** Where the words of a line were written, letter by letter; empty if nobody wrote them. */
  public static Optional<LocatedText> located(List<Inline> content) {
    List<LocatedText> pieces = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Figure figure) {
        located(figure.content()).ifPresent(pieces::add);
      } else if (inline instanceof Inline.Text text) {
        text.origin().as(LocatedText.class).ifPresent(pieces::add);
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    LocatedText.Builder all = new LocatedText.Builder(pieces.get(0).place());
    pieces.forEach(all::append);
    return Optional.of(all.build());
  }

  /**
   * Words or a figure with other letters in the place of some; what is written anew takes the place
   * of what it stands for. Anything else stays as it is.
   */
  static Inline replaced(Inline inline, int from, int to, String by) {
    if (inline instanceof Inline.Figure figure && figure.content().size() == 1) {
      Inline inner = replaced(figure.content().get(0), from, to, by);
      return new Inline.Figure(figure.of(), List.of(inner), figure.origin());
    }
    return inline instanceof Inline.Text text ? replaced(text, from, to, by) : inline;
  }

  private static Inline.Text replaced(Inline.Text text, int from, int to, String by) {
    String value = text.value().substring(0, from) + by + text.value().substring(to);
    Origin origin =
        text.origin()
            .as(LocatedText.class)
            .map(words -> Origin.of(replaced(words, from, to, by)))
            .orElse(text.origin());
    return new Inline.Text(value, origin);
  }

  private static LocatedText replaced(LocatedText words, int from, int to, String by) {
    return new LocatedText.Builder(words.place())
        .append(words.slice(0, from))
        .append(by, words.place(from, to))
        .append(words.slice(to, words.value().length()))
        .build();
  }
}
