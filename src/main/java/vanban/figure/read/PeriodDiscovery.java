package vanban.figure.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredFile;
import vanban.figure.Deferred;
import vanban.figure.PeriodSeries;
import vanban.figure.PeriodSeries.Other;
import vanban.source.Place;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodWording;

/**
 * Finds the files of a series: those of periods as long as that of the file that names them, up to
 * that one. Says which of them are of no period, or of one that another file is of.
 */
final class PeriodDiscovery {
  private final FigureFile file;
  private final FiguresSource content;
  private final Function<FigureFile, DeclaredFile> reader;
  private final Diagnostics diagnostics;

  /**
   * Who finds them for a file.
   *
   * @param content what stands in it
   * @param reader who makes what they declare, when that is wanted
   */
  PeriodDiscovery(
      FigureFile file,
      FiguresSource content,
      Function<FigureFile, DeclaredFile> reader,
      Diagnostics diagnostics) {
    this.file = file;
    this.content = content;
    this.reader = reader;
    this.diagnostics = diagnostics;
  }

  /** The series; empty if the file names none. */
  Optional<PeriodSeries<DeclaredFile>> series() {
    return content
        .files()
        .periods()
        .place()
        .map(key -> new PeriodSeries<>(key, own(), Deferred.of(() -> others(key))));
  }

  private Optional<Period> own() {
    return content.period().filter(period -> period.year().isPresent());
  }

  private List<Other<DeclaredFile>> others(Place key) {
    List<Other<DeclaredFile>> found = new ArrayList<>();
    own()
        .ifPresent(
            own ->
                file.periods()
                    .get()
                    .forEach(
                        other ->
                            other
                                .content()
                                .ifPresent(there -> add(other, there, own, key, found))));
    found.sort(Comparator.comparing(one -> one.period().start().orElse(0)));
    return found;
  }

  private void add(
      FigureFile.PeriodFile other,
      FiguresSource there,
      Period own,
      Place key,
      List<Other<DeclaredFile>> found) {
    Optional<Period> period = there.period().filter(one -> one.year().isPresent());
    if (period.isEmpty()) {
      Diagnostic lost = Diagnostic.error(Code.WRONG_SERIES, key, other.path());
      diagnostics.add(
          there.about().period().place().map(at -> lost.hintAt(at, "period-here")).orElse(lost));
    } else if (period.get().months() == own.months() && !isLater(period.get(), own)) {
      Optional<String> first = taken(period.get(), own, found);
      first.ifPresent(path -> diagnostics.add(twice(key, period.get(), path, other.path())));
      if (first.isEmpty()) {
        found.add(new Other<>(period.get(), other.path(), other.figures().map(reader)));
      }
    }
  }

  /** What comes later is no part of what was done so far. */
  private static boolean isLater(Period period, Period own) {
    return own.start().orElse(0) < period.start().orElse(0);
  }

  /** The file that is of this period too. */
  private Optional<String> taken(Period period, Period own, List<Other<DeclaredFile>> found) {
    return own.isSameStretch(period)
        ? Optional.of(path(content))
        : found.stream()
            .filter(one -> one.period().isSameStretch(period))
            .map(Other::path)
            .findFirst();
  }

  private static String path(FiguresSource there) {
    return there.place().file().path();
  }

  private static Diagnostic twice(Place key, Period period, String first, String second) {
    return Diagnostic.error(Code.WRONG_SERIES, key, PeriodWording.name(period), first, second)
        .variant("twice");
  }
}
