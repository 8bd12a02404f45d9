package vanban.report.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.figure.Scenario;
import vanban.figure.read.FigureFile;
import vanban.figure.read.FiguresSource;
import vanban.yaml.YamlText;

/** Reads the files of figures that a report names, each with those of before and of units. */
public final class FigureFiles {
  private final ReportFiles files;
  private final Map<Path, FigureFile> read = new HashMap<>();
  private final Map<Path, FigureFile> earlier = new HashMap<>();
  private final IdentityHashMap<FigureFile, Long> sizes = new IdentityHashMap<>();

  /** Who reads them from the files of a report. */
  public FigureFiles(ReportFiles files) {
    this.files = files;
  }

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
    return files.figures(name, origin).map(file -> read(file, true)).orElse(FigureFile.LOST);
  }

  /**
   * A file with all it names.
   *
   * @param withPriors whether the files of before are wanted: not for what is of before itself
   */
  private FigureFile read(ReportFiles.Part<FiguresSource> file, boolean withPriors) {
    Path path = file.origin().file();
    Map<Path, FigureFile> known = withPriors ? read : earlier;
    FigureFile one = known.get(path);
    if (one == null) {
      one = read(file.content(), file.origin(), withPriors);
      known.put(path, one);
    }
    return one;
  }

  private FigureFile read(FiguresSource content, IncludeChain origin, boolean withPriors) {
    Map<Scenario, FigureFile> priors = new LinkedHashMap<>();
    if (withPriors) {
      content
          .priors()
          .forEach(
              (series, name) -> prior(name, origin).ifPresent(found -> priors.put(series, found)));
    }
    List<FigureFile.UnitFile> units =
        content.from().stream()
            .flatMap(pattern -> files.units(pattern, origin).stream())
            .map(unit -> unit(unit, withPriors))
            .toList();
    return sized(new FigureFile(Optional.of(content), priors, units), content);
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

  private Optional<FigureFile> prior(YamlText name, IncludeChain origin) {
    return files.prior(name, origin).map(file -> read(file, false));
  }

  private FigureFile.UnitFile unit(ReportFiles.Unit unit, boolean withPriors) {
    FigureFile figures = unit.figures().map(file -> read(file, withPriors)).orElse(FigureFile.LOST);
    return new FigureFile.UnitFile(unit.id(), unit.path(), figures);
  }
}
