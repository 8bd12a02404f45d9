package vanban.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.engine.Compilation;
import vanban.schema.Key;
import vanban.schema.outline.SchemaPath;
import vanban.source.Place;
import vanban.source.SourceFile;

/** What a key of a YAML file is for, in the words of the format. */
final class KeyHelp {
  private KeyHelp() {}

  /** What is told of the key under a cursor; empty where none stands. */
  static Optional<HoverText> at(Compilation report, SourceFile file, int offset) {
    Place word = word(file, offset);
    YamlSpot spot = YamlSpot.at(file, word.start());
    if (word.text().isEmpty() || spot.kind() != YamlSpot.Kind.KEY || !endsKey(word)) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>(spot.path());
    path.add(word.text());
    return FileSchema.of(report, file.path())
        .flatMap(schema -> SchemaPath.keyAt(schema, path))
        .map(key -> new HoverText(word, markdown(key)));
  }

  private static String markdown(Key<?, ?> key) {
    String term = "**" + Markdown.words(key.term()) + "**";
    return key.explanation().isEmpty() ? term : term + "\n\n" + Markdown.words(key.explanation());
  }

  private static boolean endsKey(Place word) {
    return word.file().text().startsWith(":", word.end());
  }

  /** The letters, digits and strokes around an offset. */
  private static Place word(SourceFile file, int offset) {
    String text = file.text();
    int start = offset;
    while (start > 0 && isOfKey(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && isOfKey(text.charAt(end))) {
      end++;
    }
    return new Place(file, start, end);
  }

  private static boolean isOfKey(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-';
  }
}
