package vanban.rollforward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.report.Report;
import vanban.report.files.SourceFiles;
import vanban.report.files.SourceFiles.Kind;
import vanban.source.Edits;
import vanban.source.SourceFile;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Makes the sources of the next report from those of the last one. Only what must change does, by
 * its place in the text: comments, order and layout of the YAML stay.
 */
public final class RollForward {
  private final SourceFiles sources;
  private final Map<Path, List<SourceFiles.Naming>> names;
  private final PathMapping relocation;
  private final PeriodChange periods;
  private final Set<Path> taken = new LinkedHashSet<>();
  private final List<RollForwardResult.Copy> copies = new ArrayList<>();
  private final List<RollForwardResult.Change> changes = new ArrayList<>();
  private final List<RollForwardResult.Kept> kept = new ArrayList<>();
  private final List<Path> compared = new ArrayList<>();
  private final List<RollForwardResult.Stale> stale = new ArrayList<>();
  private int unfilled;
  private int marked;

  private RollForward(SourceFiles sources, PathMapping relocation, PeriodChange periods) {
    this.sources = sources;
    this.names = sources.names().stream().collect(Collectors.groupingBy(SourceFiles.Naming::from));
    this.relocation = relocation;
    this.periods = periods;
  }

  /**
   * The period a report is about: what its figures say, else what its title says.
   *
   * @return empty if neither names one
   */
  public static Optional<Period> period(Report report, SourceFiles sources) {
    return sources.names().stream()
        .filter(name -> name.kind() == Kind.FIGURES)
        .flatMap(name -> mapping(sources, name.file()).stream())
        .flatMap(file -> file.text("period").stream())
        .flatMap(text -> PeriodMention.parse(text.trimmed()).stream())
        .findFirst()
        .or(
            () ->
                PeriodMention.in(report.head().subject().title().words()).stream()
                    .map(PeriodMention::period)
                    .findFirst());
  }

  /**
   * The sources of the next report.
   *
   * @param folder the new folder, as messages show it
   * @param old the period of the sources
   * @param next the period of the new report
   */
  public static RollForwardResult of(SourceFiles sources, Path folder, Period old, Period next) {
    Path home = Optional.ofNullable(sources.file().getParent()).orElse(Path.of(""));
    RollForward rollForward =
        new RollForward(sources, new PathMapping(home, folder), new PeriodChange(old, next));
    rollForward.carry();
    return new RollForwardResult(
        rollForward.copies,
        rollForward.changes,
        rollForward.kept,
        rollForward.compared,
        rollForward.stale,
        rollForward.unfilled,
        rollForward.marked);
  }

  private void carry() {
    carryNamed(sources.file());
    carryWords(
        sources.file(),
        (report, words) -> {
          changes.addAll(new ReportEdits((YamlMapping) report, words).make(periods.next()));
          kept.addAll(kept(sources.file()).ofReport((YamlMapping) report));
        });
  }

  /** What a file names goes along with it, and what that names in turn. */
  private void carryNamed(Path from) {
    namedIn(from)
        .filter(this::goesAlong)
        .filter(name -> taken.add(name.file()))
        .forEach(this::carry);
  }

  private Stream<SourceFiles.Naming> namedIn(Path file) {
    return names.getOrDefault(file, List.of()).stream();
  }

  /** Files of units do so where the pattern that finds them will find their copies. */
  private boolean goesAlong(SourceFiles.Naming name) {
    return switch (name.kind()) {
      case PART, FIGURES -> relocation.takes(name.file());
      case PRIOR, UNITS -> false;
      case UNIT ->
          namedIn(name.from())
              .filter(other -> other.kind() == Kind.UNITS && other.name().equals(name.name()))
              .anyMatch(pattern -> relocation.takes(pattern.file()));
    };
  }

  private void carry(SourceFiles.Naming name) {
    if (name.kind() == Kind.PART) {
      carryWords(name.file(), (content, words) -> words.mark(content));
    } else {
      mapping(sources, name.file()).ifPresent(content -> carryFigures(name, content));
    }
    carryNamed(name.file());
  }

  /** What is done to the words of a file. */
  private interface Rewording {
    void reword(YamlValue content, WordEdits words);
  }

  private void carryFigures(SourceFiles.Naming name, YamlMapping content) {
    Path file = name.file();
    Edits edits = start(file, content);
    FigureEdits figures = new FigureEdits(content, last(file), periods, edits);
    unfilled += figures.make(PathMapping.named(file, relocation.moved(file)));
    kept.addAll(kept(file).ofFigures(content));
    if (figures.isCompared() && name.kind() == Kind.UNIT) {
      noteLate(file);
    } else if (figures.isCompared()) {
      compared.add(file);
    }
    finish(file, edits);
  }

  private KeptNames kept(Path file) {
    return new KeptNames(relocation.moved(file), periods);
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
    Optional<YamlText> last = last(file);
    namedIn(file)
        .filter(name -> last.filter(name.name()::equals).isEmpty())
        .forEach(name -> redirect(name, edits));
    return edits;
  }

  private void redirect(SourceFiles.Naming name, Edits edits) {
    Path file = name.file();
    switch (name.kind()) {
      case PART, FIGURES ->
          relocation.redirect(name.name(), name.from(), relocation.moved(file), edits);
      case PRIOR -> {
        relocation.redirect(name.name(), name.from(), file, edits);
        stale.add(new RollForwardResult.Stale(relocation.moved(name.from()), file));
      }
      case UNITS -> relocation.redirectPattern(name.name(), name.from(), file, edits);
      case UNIT -> {} // stands behind the same words as the folder of all
    }
  }

  /** Where a file names that of the period before its own: of several, the latest. */
  private Optional<YamlText> last(Path file) {
    List<SourceFiles.Naming> priors =
        namedIn(file).filter(name -> name.kind() == Kind.PRIOR).toList();
    boolean named = mapping(sources, file).flatMap(content -> content.mapping("prior")).isPresent();
    return priors.stream()
        .filter(name -> !named || end(name.file()) > 0)
        .max(Comparator.comparingInt(name -> end(name.file())))
        .map(SourceFiles.Naming::name);
  }

  /** When the period of a file of figures ends; 0 where it does not say. */
  private int end(Path figures) {
    return mapping(sources, figures)
        .flatMap(file -> file.text("period"))
        .flatMap(text -> PeriodMention.parse(text.trimmed()))
        .flatMap(Period::end)
        .orElse(0);
  }

  /** A unit that was late has not the numbers that the new ones should be compared to. */
  private void noteLate(Path unit) {
    int end = end(unit);
    if (end > 0 && periods.old().end().filter(old -> old != end).isPresent()) {
      stale.add(new RollForwardResult.Stale(relocation.moved(unit), unit));
    }
  }

  private void finish(Path file, Edits edits) {
    copies.add(new RollForwardResult.Copy(file, relocation.moved(file), edits.text()));
  }

  private static Optional<YamlMapping> mapping(SourceFiles sources, Path file) {
    return sources.content(file).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }
}
