package vanban.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;

/** Collects the entries of a mapping; a key that stands twice counts once, and is an error. */
final class YamlEntries {
  private final Diagnostics diagnostics;
  private final List<YamlMapping.Entry> entries = new ArrayList<>();
  private final Map<String, LocatedText> keys = new HashMap<>();

  YamlEntries(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void add(YamlMapping.Entry entry) {
    LocatedText first = keys.putIfAbsent(entry.name(), entry.key());
    if (first == null) {
      entries.add(entry);
    } else {
      diagnostics.add(
          Diagnostic.error(Code.DUPLICATE_KEY, entry.key().place(), entry.name())
              .hintAt(first.place(), "first-here"));
    }
  }

  List<YamlMapping.Entry> all() {
    return entries;
  }
}
