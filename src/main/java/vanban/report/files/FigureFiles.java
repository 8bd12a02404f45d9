package vanban.report.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.figure.Deferred;
import vanban.figure.Scenario;
import vanban.figure.read.FigureFile;
import vanban.figure.read.FiguresSource;
import vanban.yaml.YamlText;

/**
 * Reads the files of figures that a report names, each with those of before, of units, and, when
 * they are wanted, of other periods.
 */
public final class FigureFiles {
  private final ReportFiles files;
  private final Map<Wanted, FigureFile> read = new HashMap<>();
  private final IdentityHashMap<FigureFile, Long> sizes = new IdentityHashMap<>();

  /** Who reads them from the files of a report. */
  public FigureFiles(ReportFiles files) {
    this.files = files;
  }

  /** What of the files that a file names is wanted besides those of units. */
  private enum With {
    /** Those of before, and those of other periods. */
    ALL(true, true),
    /** Those of other periods: of what is of before itself. */
    PERIODS(false, true),
    /** Those of before: of what is of another period. */
    PRIORS(true, false),
    /** None: of what is of before another period, or of another period before. */
    NONE(false, false);

    private final boolean priors;
    private final boolean periods;

    With(boolean priors, boolean periods) {
      this.priors = priors;
      this.periods = periods;
    }

    With withoutPriors() {
      return periods ? PERIODS : NONE;
    }

    With withoutPeriods() {
      return priors ? PRIORS : NONE;
    }
  }

  private record Wanted(Path file, With with) {}

  /** Those of these names, in that order; one named twice is read once. */
  public List<FigureFile> read(List<YamlText> names, IncludeChain origin) {
    List<FigureFile> read = names.stream().map(name -> read(name, origin)).toList();
    boolean few =
        names.isEmpty()
            || files.areFew(
                read.stream().mapToLong(this::size).sum(), names.get(names.size() - 1).place());
    return few ? read : List.of(FigureFile.LOST);
  }

  /** How many files are read for one, itself among them, each as often as it is named. */
  private long size(FigureFile file) {
    return sizes.getOrDefault(file, 1L);
  }

  private FigureFile read(YamlText name, IncludeChain origin) {
    return files.figures(name, origin).map(file -> read(file, With.ALL)).orElse(FigureFile.LOST);
  }

  /** A file with all it names, as far as that is wanted. */
  private FigureFile read(ReportFiles.Part<FiguresSource> file, With with) {
    Wanted wanted = new Wanted(file.origin().file(), with);
    FigureFile one = read.get(wanted);
    if (one == null) {
      one = read(file.content(), file.origin(), with);
      read.put(wanted, one);
    }
    return one;
  }

  private FigureFile read(FiguresSource content, IncludeChain origin, With with) {
    Map<Scenario, FigureFile> priors = new LinkedHashMap<>();
    if (with.priors) {
      content
          .priors()
          .forEach(
              (series, name) ->
                  prior(name, origin, with).ifPresent(found -> priors.put(series, found)));
    }
    List<FigureFile.UnitFile> units =
        content.from().stream()
            .flatMap(pattern -> files.units(pattern, origin).stream())
            .map(unit -> unit(unit, with))
            .toList();
    Deferred<List<FigureFile.PeriodFile>> periods =
        with.periods
            ? Deferred.of(() -> periods(content, origin, with.withoutPeriods()))
            : Deferred.ready(List.of());
    return sized(new FigureFile(Optional.of(content), priors, units, periods), content);
  }

  /** A file, unless too many stand behind it: what they say would be counted as often. */
  private FigureFile sized(FigureFile file, FiguresSource content) {
    long size =
        Stream.concat(
                    file.priors().values().stream(),
                    file.units().stream().map(FigureFile.UnitFile::figures))
                .mapToLong(this::size)
                .sum()
            + 1;
    if (!files.areFew(size, content.place())) {
      return FigureFile.LOST;
    }
    sizes.put(file, size);
    return file;
  }

  private Optional<FigureFile> prior(YamlText name, IncludeChain origin, With with) {
    return files.prior(name, origin).map(file -> read(file, with.withoutPriors()));
  }

  private FigureFile.UnitFile unit(ReportFiles.Match unit, With with) {
    FigureFile figures = unit.figures().map(file -> read(file, with)).orElse(FigureFile.LOST);
    return new FigureFile.UnitFile(unit.id(), unit.path(), figures);
  }

  /** The files of other periods, each once, of which only what stands in themselves is read yet. */
  private List<FigureFile.PeriodFile> periods(
      FiguresSource content, IncludeChain origin, With with) {
    Map<String, FigureFile.PeriodFile> found = new LinkedHashMap<>();
    content.periods().stream()
        .flatMap(pattern -> files.periods(pattern, origin).stream())
        .forEach(match -> found.putIfAbsent(match.path(), period(match, with)));
    return List.copyOf(found.values());
  }

  private FigureFile.PeriodFile period(ReportFiles.Match match, With with) {
    return new FigureFile.PeriodFile(
        match.path(),
        match.figures().map(ReportFiles.Part::content),
        Deferred.of(() -> match.figures().map(file -> read(file, with)).orElse(FigureFile.LOST)));
  }
}
