package vanban.carryover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.period.Mention;
import vanban.period.Period;
import vanban.report.ReportSources;
import vanban.report.ReportSources.Kind;
import vanban.source.Edits;
import vanban.source.SourceFile;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Makes the sources of the next report from those of the last one. Only what must change does, by
 * its place in the text: comments, order and layout of the YAML stay.
 */
public final class Carryover {
  private final ReportSources sources;
  private final Relocation relocation;
  private final Succession periods;
  private final List<Carried.Copy> copies = new ArrayList<>();
  private final List<Carried.Change> changes = new ArrayList<>();
  private final List<Carried.Stale> stale = new ArrayList<>();
  private int unfilled;
  private int marked;

  private Carryover(ReportSources sources, Relocation relocation, Succession periods) {
    this.sources = sources;
    this.relocation = relocation;
    this.periods = periods;
  }

  /**
   * The period a report is about: what its figures say, else what its title says.
   *
   * @return empty if neither names one
   */
  public static Optional<Period> period(ReportSources sources) {
    return sources.names().stream()
        .filter(name -> name.kind() == Kind.FIGURES)
        .flatMap(name -> mapping(sources, name.file()).stream())
        .flatMap(file -> file.text("period").stream())
        .flatMap(text -> Period.parse(text.trimmed()).stream())
        .findFirst()
        .or(
            () ->
                Mention.in(sources.report().title().words()).stream()
                    .map(Mention::period)
                    .findFirst());
  }

  /**
   * The sources of the next report.
   *
   * @param folder the new folder, as messages show it
   * @param old the period of the sources
   * @param next the period of the new report
   */
  public static Carried of(ReportSources sources, Path folder, Period old, Period next) {
    Path home = Optional.ofNullable(sources.file().getParent()).orElse(Path.of(""));
    Carryover carryover =
        new Carryover(sources, new Relocation(home, folder), new Succession(old, next));
    carryover.carry();
    return new Carried(
        carryover.copies, carryover.changes, carryover.stale, carryover.unfilled, carryover.marked);
  }

  private void carry() {
    Map<Path, Kind> parts = new LinkedHashMap<>();
    for (ReportSources.Naming name : sources.names()) {
      if (name.kind() != Kind.PRIOR && relocation.takes(name.file())) {
        parts.putIfAbsent(name.file(), name.kind());
      }
    }
    parts.forEach(
        (file, kind) -> {
          if (kind == Kind.FIGURES) {
            carryFigures(file);
          } else {
            carryWords(file, (content, words) -> words.mark(content));
          }
        });
    carryWords(
        sources.file(),
        (report, words) ->
            changes.addAll(new ReportEdits((YamlMapping) report, words).make(periods.next())));
  }

  /** What is done to the words of a file. */
  private interface Rewording {
    void reword(YamlValue content, WordEdits words);
  }

  private void carryFigures(Path file) {
    mapping(sources, file)
        .ifPresent(
            content -> {
              Edits edits = start(file, content);
              String old = Relocation.named(file, relocation.moved(file));
              unfilled += new FigureEdits(content, last(file), periods, edits).make(old);
              finish(file, edits);
            });
  }

  private void carryWords(Path file, Rewording rewording) {
    sources
        .content(file)
        .ifPresent(
            content -> {
              Edits edits = start(file, content);
              WordEdits words = new WordEdits(periods, edits);
              rewording.reword(content, words);
              marked += words.marked();
              finish(file, edits);
            });
  }

  private Edits start(Path file, YamlValue content) {
    SourceFile text = content.place().file();
    Edits edits = new Edits(text);
    relocation.redirectSchema(text, file, edits);
    for (ReportSources.Naming name : sources.names()) {
      boolean stays = !last(file).equals(Optional.of(name.name()));
      if (name.from().equals(file) && stays) {
        relocation.redirect(name.name(), file, name.file(), edits);
        noteStale(name);
      }
    }
    return edits;
  }

  /** Where a file names that of the period before its own: of several, the latest. */
  private Optional<YamlText> last(Path file) {
    List<ReportSources.Naming> priors =
        sources.names().stream()
            .filter(name -> name.kind() == Kind.PRIOR && name.from().equals(file))
            .toList();
    boolean named = mapping(sources, file).flatMap(content -> content.mapping("prior")).isPresent();
    return priors.stream()
        .filter(name -> !named || end(name.file()) > 0)
        .max(Comparator.comparingInt(name -> end(name.file())))
        .map(ReportSources.Naming::name);
  }

  /** When the period of a file of figures ends; 0 where it does not say. */
  private int end(Path figures) {
    return mapping(sources, figures)
        .flatMap(file -> file.text("period"))
        .flatMap(text -> Period.parse(text.trimmed()))
        .flatMap(Period::end)
        .orElse(0);
  }

  /** A file to compare with that nobody can name for the author. */
  private void noteStale(ReportSources.Naming name) {
    if (name.kind() == Kind.PRIOR) {
      stale.add(new Carried.Stale(relocation.moved(name.from()), name.file()));
    }
  }

  private void finish(Path file, Edits edits) {
    copies.add(new Carried.Copy(file, relocation.moved(file), edits.text()));
  }

  private static Optional<YamlMapping> mapping(ReportSources sources, Path file) {
    return sources.content(file).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }
}
