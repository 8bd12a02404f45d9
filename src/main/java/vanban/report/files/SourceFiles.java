package vanban.report.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.schema.Schema;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The files a report is written in, and how they name one another. Paths are as messages show them.
 *
 * @param file the report's own file
 * @param contents what stands in each file, its own among them, but for those that were released
 * @param released files of units, of which what stands in them is read again when it is asked for
 * @param names where a file names another
 * @param yaml each file as YAML, by path, those with slips too; but none that could not be read
 */
public record SourceFiles(
    Path file,
    Map<Path, YamlValue> contents,
    Map<Path, SourceFile> released,
    List<Naming> names,
    List<ParsedYaml> yaml) {
  private static final Set<Kind> CHECKED = Set.of(Kind.PART, Kind.FIGURES);

  /** Keeps the lists from change. */
  public SourceFiles {
    contents = Map.copyOf(contents);
    released = Map.copyOf(released);
    names = names.stream().distinct().toList(); // a part may be included twice
    yaml = List.copyOf(yaml);
  }

  /** What a file, or a folder, is to the one that names it. */
  public enum Kind {
    /** Sections of the report. */
    PART,
    /** A picture, of which nothing is read but what it shows. */
    PICTURE,
    /** Figures of the report. */
    FIGURES,
    /** The figures that those of a file are compared to. */
    PRIOR,
    /** The folder below which a pattern finds the figures of units. */
    UNITS,
    /** The figures of a unit, found by a pattern. */
    UNIT,
    /** The folder below which a pattern finds the figures of other periods. */
    PERIODS,
    /** The figures of another period, found by a pattern. */
    PERIOD;

    /** Whether a file is one of many, of which what is made of them is enough. */
    boolean isOneOfMany() {
      return this == UNIT || this == PERIOD;
    }
  }

  /**
   * A file that another names, by its path or by a pattern.
   *
   * @param from the file that names it
   * @param name as typed there
   * @param kind what it is
   * @param file the file, or folder, that is named
   */
  public record Naming(Path from, YamlText name, Kind kind, Path file) {
    /** A picture that a file names. */
    static Naming ofPicture(Path from, YamlText name, Path file) {
      return new Naming(from, name, Kind.PICTURE, file);
    }
  }

  /**
   * The files of which all is checked, as messages print them: not those of before, or of units.
   */
  public Set<String> checked() {
    return Stream.concat(
            Stream.of(file),
            names.stream().filter(naming -> CHECKED.contains(naming.kind())).map(Naming::file))
        .map(World::slashed)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a schema makes of a file; empty if it is none of the report's, or none of this schema.
   * What is wrong in it was said when the report was read.
   */
  public <T> Optional<T> source(Path of, Schema<T> schema) {
    return content(of).flatMap(value -> schema.decode(value).value());
  }

  /** What stands in a file; empty if it is none of the report's. */
  public Optional<YamlValue> content(Path of) {
    return Optional.ofNullable(contents.get(of))
        .or(
            () ->
                Optional.ofNullable(released.get(of))
                    .flatMap(text -> YamlReader.parse(text).whole()));
  }

  /** All files that could be read, by path. */
  public Map<Path, SourceFile> readable() {
    Map<Path, SourceFile> all = new HashMap<>(released);
    contents.forEach((path, value) -> all.put(path, value.place().file()));
    return all;
  }
}
