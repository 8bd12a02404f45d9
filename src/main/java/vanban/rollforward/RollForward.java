package vanban.rollforward;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.figure.Formula;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.report.Report;
import vanban.report.ReportFormat;
import vanban.report.ReportReader;
import vanban.report.ReportSource;
import vanban.report.files.SourceFiles;
import vanban.report.files.SourceFiles.Kind;
import vanban.schema.Schema;
import vanban.schema.SchemaWords;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * Makes the sources of the next report from those of the last one. Only what must change does, by
 * its place in the text: comments, order and layout of the YAML stay.
 */
public final class RollForward {
  private static final Set<Kind> OF_FIGURES = Set.of(Kind.FIGURES, Kind.PRIOR, Kind.UNIT);

  private final SourceFiles sources;
  private final Map<Path, List<SourceFiles.Naming>> names;
  private final Map<Path, FiguresSource> figures;
  private final PathMapping relocation;
  private final PeriodChange periods;
  private final Set<Path> taken = new LinkedHashSet<>();
  private final List<RollForwardResult.Copy> copies = new ArrayList<>();
  private final List<RollForwardResult.Change> changes = new ArrayList<>();
  private final List<RollForwardResult.Kept> kept = new ArrayList<>();
  private final List<RollForwardResult.Compared> compared = new ArrayList<>();
  private final NextPriors priors;
  private final boolean marksNumbers;
  private final List<RollForwardResult.TypedNumbers> numbers = new ArrayList<>();
  private int unfilled;
  private int unfilledByUnits;
  private int marked;

  private RollForward(
      SourceFiles sources,
      FigureArchive archive,
      PathMapping relocation,
      PeriodChange periods,
      boolean marksNumbers) {
    this.marksNumbers = marksNumbers;
    this.priors = new NextPriors(sources, archive, relocation.home(), periods);
    this.sources = sources;
    this.names = sources.names().stream().collect(Collectors.groupingBy(SourceFiles.Naming::from));
    this.figures = figures(sources);
    this.relocation = relocation;
    this.periods = periods;
  }

  /** What stands in the files of figures, by their paths. */
  private static Map<Path, FiguresSource> figures(SourceFiles sources) {
    Map<Path, FiguresSource> figures = new HashMap<>();
    sources.names().stream()
        .filter(name -> OF_FIGURES.contains(name.kind()))
        .map(SourceFiles.Naming::file)
        .distinct()
        .forEach(
            file ->
                sources
                    .source(file, FiguresFormat.file())
                    .ifPresent(read -> figures.put(file, read)));
    return figures;
  }

  /**
   * The period a report is about: what its figures say, else what its title says.
   *
   * @return empty if neither names one
   */
  public static Optional<Period> period(Report report, SourceFiles sources) {
    return sources.names().stream()
        .filter(name -> name.kind() == Kind.FIGURES)
        .flatMap(name -> sources.source(name.file(), FiguresFormat.file()).stream())
        .flatMap(file -> file.period().stream())
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
   * @param last a report that has been read without errors
   * @param archive the files of figures among which those to compare with are looked for
   * @param folder the new folder, as messages show it
   * @param old the period of the sources
   * @param next the period of the new report
   * @param marksNumbers whether numbers that are typed in the words are marked, not only listed
   */
  public static RollForwardResult of(
      ReportReader.Result last,
      FigureArchive archive,
      Path folder,
      Period old,
      Period next,
      boolean marksNumbers) {
    SourceFiles sources = last.files();
    Path home = Optional.ofNullable(sources.file().getParent()).orElse(Path.of(""));
    RollForward rollForward =
        new RollForward(
            sources,
            archive,
            new PathMapping(home, folder),
            new PeriodChange(old, next),
            marksNumbers);
    rollForward.carry(last.schema());
    return new RollForwardResult(
        rollForward.copies,
        rollForward.changes,
        rollForward.kept,
        rollForward.compared,
        rollForward.numbers,
        new RollForwardResult.ToDo(
            rollForward.unfilled, rollForward.unfilledByUnits, rollForward.marked));
  }

  private void carry(Schema<ReportSource> schema) {
    Path file = sources.file();
    carryNamed(file);
    carryReport(sources.source(file, schema).orElseThrow(), schema, mapping(file).orElseThrow());
  }

  private void carryReport(ReportSource report, Schema<ReportSource> schema, YamlMapping content) {
    Path file = sources.file();
    Edits edits = start(file, content, place -> !ReportEdits.isLeft(report, content, place));
    WordEdits words = new WordEdits(periods, edits, marksNumbers);
    changes.addAll(
        new ReportEdits(report, schema, content, words)
            .make(periods.next(), PathMapping.named(file, relocation.moved(file))));
    kept.addAll(kept(file).ofReport(report));
    take(file, words);
    finish(file, edits);
  }

  private void take(Path file, WordEdits words) {
    marked += words.marked() + words.left();
    if (!words.numbers().isEmpty()) {
      numbers.add(new RollForwardResult.TypedNumbers(relocation.moved(file), words.numbers()));
    }
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
      case PRIOR, UNITS, PERIODS, PERIOD, PICTURE -> false;
      case UNIT ->
          namedIn(name.from())
              .filter(other -> other.kind() == Kind.UNITS && other.name().equals(name.name()))
              .anyMatch(pattern -> relocation.takes(pattern.file()));
    };
  }

  private void carry(SourceFiles.Naming name) {
    if (name.kind() == Kind.PART) {
      sources.content(name.file()).ifPresent(part -> carryPart(name.file(), part));
    } else {
      figures(name.file())
          .ifPresent(
              typed ->
                  mapping(name.file()).ifPresent(content -> carryFigures(name, typed, content)));
    }
    carryNamed(name.file());
  }

  private void carryPart(Path file, YamlValue content) {
    Edits edits = start(file, content);
    WordEdits words = new WordEdits(periods, edits, marksNumbers);
    SchemaWords.in(ReportFormat.part(), content).forEach(words::mark);
    take(file, words);
    finish(file, edits);
  }

  private void carryFigures(SourceFiles.Naming name, FiguresSource typed, YamlMapping content) {
    Path file = name.file();
    Edits edits = start(file, content);
    Path moved = relocation.moved(file);
    List<NextPrior> next = priors.of(file, typed);
    int open =
        new FigureEdits(typed, content, next, periods, edits)
            .make(other -> PathMapping.scalar(PathMapping.named(other, moved)));
    if (name.kind() == Kind.UNIT) {
      unfilledByUnits += open;
    } else {
      unfilled += open;
    }
    kept.addAll(kept(file).ofFigures(typed));
    next.stream()
        .filter(prior -> isWanted(prior, typed))
        .forEach(prior -> compared.add(RollForwardResult.Compared.of(moved, prior)));
    finish(file, edits);
  }

  /**
   * Whether its author should know: of numbers with names that no file has, only they are asked.
   */
  private static boolean isWanted(NextPrior prior, FiguresSource typed) {
    return prior.base().isEmpty()
        || !prior.scenario().isNamed()
        || typed.namedPriors().containsKey(prior.scenario());
  }

  private KeptNames kept(Path file) {
    return new KeptNames(relocation.moved(file), periods);
  }

  private Edits start(Path file, YamlValue content) {
    return start(file, content, any -> true);
  }

  /** Starts to edit a file, of which not all goes along. */
  private Edits start(Path file, YamlValue content, Predicate<Place> carried) {
    SourceFile text = content.place().file();
    Edits edits = new Edits(text);
    relocation.redirectSchema(text, file, edits);
    namedIn(file)
        .filter(name -> carried.test(name.name().place()))
        .forEach(name -> redirect(name, edits));
    return edits;
  }

  private void redirect(SourceFiles.Naming name, Edits edits) {
    Path file = name.file();
    switch (name.kind()) {
      case PART, FIGURES ->
          relocation.redirect(name.name(), name.from(), relocation.moved(file), edits);
      case PICTURE -> relocation.redirect(name.name(), name.from(), file, edits);
      case PRIOR -> {} // is looked for anew
      case UNITS -> relocation.redirectPattern(name.name(), name.from(), file, edits);
      case PERIODS -> redirectSeries(name, edits);
      case UNIT, PERIOD -> {} // stands behind the same words as the folder of all
    }
  }

  /** A count that runs on from the old year wants the files of both. */
  private void redirectSeries(SourceFiles.Naming name, Edits edits) {
    boolean runsOn =
        figures(name.from()).stream()
            .flatMap(RollForward::starts)
            .anyMatch(since -> periods.runsOn(since.period()));
    boolean widened =
        runsOn && relocation.widenSeries(name.name(), name.from(), name.file(), edits);
    if (!widened) {
      relocation.redirectSeries(name.name(), name.from(), name.file(), periods, edits);
    }
  }

  private static Stream<Formula.Since> starts(FiguresSource typed) {
    return typed.figures().stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream())
        .flatMap(figure -> figure.relations().formula().flatMap(Formula::since).stream());
  }

  private void finish(Path file, Edits edits) {
    copies.add(new RollForwardResult.Copy(file, relocation.moved(file), edits.text()));
  }

  private Optional<FiguresSource> figures(Path file) {
    return Optional.ofNullable(figures.get(file));
  }

  private Optional<YamlMapping> mapping(Path file) {
    return sources.content(file).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }
}
