package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import vanban.diagnostic.Diagnostics;
import vanban.schema.Schema;
import vanban.source.Edits;
import vanban.source.SourceFile;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;

/** A YAML file with a mapping, for tests of what changes in it. */
final class Edited {
  private final SourceFile file;
  private final YamlMapping mapping;
  private final Edits edits;

  Edited(String yaml) {
    Diagnostics found = new Diagnostics();
    file = SourceFile.of("data/q1/f.yaml", yaml);
    mapping = (YamlMapping) YamlReader.read(file, found).orElseThrow();
    assertEquals(List.of(), found.sorted());
    edits = new Edits(file);
  }

  /** The change from one period to another, by their names. */
  static PeriodChange change(String old, String next) {
    return new PeriodChange(
        PeriodMention.parse(old).orElseThrow(), PeriodMention.parse(next).orElseThrow());
  }

  SourceFile file() {
    return file;
  }

  YamlMapping mapping() {
    return mapping;
  }

  /** The mapping below a key. */
  YamlMapping mapping(String key) {
    return mapping.mapping(key).orElseThrow();
  }

  /** The text below a key. */
  YamlText text(String key) {
    return mapping.text(key).orElseThrow();
  }

  Edits edits() {
    return edits;
  }

  EntryEdits entries() {
    return new EntryEdits(mapping, edits);
  }

  /** What the schema of a whole file makes of it. */
  <T> T as(Schema<T> schema) {
    return schema.decode(mapping).value().orElseThrow();
  }

  /** The file after all edits. */
  String after() {
    return edits.text();
  }
}
