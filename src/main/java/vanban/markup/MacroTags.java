package vanban.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of markup that is not well-formed, held against the macros of the layout that wrote them.
 */
final class MacroTags {
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(/?)([\\w-]++)(?:\"[^\"]*+\"|'[^']*+'|[^\"'>])*?(/?)>", Pattern.DOTALL);

  private MacroTags() {}

  /** The name in a closing tag. */
  record Close(String name, int start, int end) {}

  /**
   * The first tag that a macro closes although the one that called it has opened it.
   *
   * @param end up to which the markup was read
   * @param depth in how many calls stands what wrote the markup at an offset
   */
  static Optional<Close> closedForCaller(String markup, int end, IntUnaryOperator depth) {
    Deque<Integer> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(markup).region(0, Math.min(end, markup.length()));
    while (tag.find()) {
      if (tag.group(2) == null || !tag.group(3).isEmpty()) {
        continue; // a comment, or a tag of an element without content
      }
      if (tag.group(1).isEmpty()) {
        open.push(tag.start());
      } else if (!open.isEmpty() && depth.applyAsInt(tag.start()) > depth.applyAsInt(open.pop())) {
        return Optional.of(new Close(tag.group(2), tag.start(2), tag.end(2)));
      }
    }
    return Optional.empty();
  }
}
