package vanban.docx.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.opc.UnreadableDocxException;

/** Counts what is left out of a file, kind by kind. */
final class Omissions {
  /** How often, and what was the first. */
  private record Count(int times, String first) {
    Count more() {
      return new Count(times + 1, first);
    }
  }

  private final Map<Omission, Count> counts = new EnumMap<>(Omission.class);

  /** Something is left out that has no name. */
  void add(Omission kind) {
    add(kind, "");
  }

  /** Something is left out; the first of its kind is named. */
  void add(Omission kind, String name) {
    counts.merge(kind, new Count(1, name), (now, more) -> now.more());
  }

  /** What the first of a kind that is left out is called; empty if nothing is. */
  String first(Omission kind) {
    return Optional.ofNullable(counts.get(kind)).map(Count::first).orElse("");
  }

  /** Warns of each kind once. */
  void warn(String file, Diagnostics diagnostics) {
    counts.forEach((kind, count) -> diagnostics.add(warning(file, kind, count)));
  }

  private static Diagnostic warning(String file, Omission kind, Count count) {
    String times = Integer.toString(count.times());
    return UnreadableDocxException.of(Code.UNREAD_CONTENT, kind.variant(), times, count.first())
        .diagnostic(file)
        .asWarning();
  }
}
