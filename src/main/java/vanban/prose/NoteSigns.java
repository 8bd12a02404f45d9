package vanban.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.source.LocatedText;
import vanban.source.Place;

/** The signs of notes in a text as they are typed, whatever becomes of them. */
final class NoteSigns {
  private static final Pattern SIGN =
      Pattern.compile(
          "\\[\\^(?:(?<label>[^\\[\\]\\n]+)](?:(?<words> +\\p{L})|(?<colon>[ \\t]+:[ \\t]*))?"
              + "|(?<open>[\\p{L}\\p{N}_-]+))");

  private final Map<String, List<Place>> signs = new HashMap<>();
  private final Map<String, Place> colonless = new HashMap<>();
  private final Map<String, Place> colonsApart = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** Those of a text. */
  NoteSigns(LocatedText text) {
    Matcher found = SIGN.matcher(text.value());
    while (found.find()) {
      if (found.group("label") == null) {
        open.add(found.group("open").toLowerCase(Locale.ROOT));
      } else {
        add(found, text);
      }
    }
  }

  private void add(Matcher found, LocatedText text) {
    String label = found.group("label");
    Place sign = text.place(found.start(), found.end("label") + 1);
    signs.computeIfAbsent(label, none -> new ArrayList<>()).add(sign);
    boolean first = found.start() == 0 || text.value().charAt(found.start() - 1) == '\n';
    if (first && found.group("words") != null) {
      colonless.putIfAbsent(label, sign);
    }
    if (first && found.group("colon") != null) {
      colonsApart.putIfAbsent(label, text.place(found.start(), found.end("colon")));
    }
  }

  /** Where {@code [^label]} stands, in order. */
  List<Place> of(String label) {
    return List.copyOf(signs.getOrDefault(label, List.of()));
  }

  /** Where {@code [^label]} starts a line, and words follow it: a note that lacks its colon. */
  Optional<Place> colonless(String label) {
    return Optional.ofNullable(colonless.get(label));
  }

  /** Where {@code [^label] :} starts a line: a note whose colon stands apart. */
  Optional<Place> colonApart(String label) {
    return Optional.ofNullable(colonsApart.get(label));
  }

  /** Whether {@code [^name} stands there and nothing closes it. */
  boolean isOpen(String name) {
    return open.contains(name);
  }
}
