package vanban.figure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.figure.ReportingUnit;
import vanban.figure.read.FigureFile.UnitFile;
import vanban.schema.Named;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/** Finds who reports: holds the units that must against the files that are there. */
final class UnitDiscovery {
  private final FiguresSource content;
  private final Place from;
  private final Map<String, Named<Optional<String>>> listed;
  private final Diagnostics diagnostics;
  private final Guesses guesses = new Guesses();

  /**
   * Who reports to a file.
   *
   * @param content what stands in that file, which names the files of units
   */
  UnitDiscovery(FiguresSource content, Diagnostics diagnostics) {
    this.content = content;
    this.from = content.units().from().place().orElseThrow();
    this.listed = content.units().byId();
    this.diagnostics = diagnostics;
  }

  /**
   * A unit that reports.
   *
   * @param unit how it is called and how far it is
   * @param file the figures in its file, if there is one
   */
  record Found(ReportingUnit unit, Optional<FigureFile> file) {}

  /** All units, those that are listed in that order, else by what the star stands for. */
  List<Found> units(List<UnitFile> files) {
    Map<String, UnitFile> found = byId(files);
    List<String> meant = new ArrayList<>();
    if (!listed.isEmpty()) {
      found.values().stream()
          .filter(file -> !listed.containsKey(file.id()))
          .forEach(file -> unlisted(file, found).ifPresent(meant::add));
    }
    List<String> ids = List.copyOf(listed.isEmpty() ? found.keySet() : listed.keySet());
    List<ReportingUnit> units =
        ids.stream().map(id -> unit(id, Optional.ofNullable(found.get(id)))).toList();
    tellAbsent(units.stream().filter(unit -> !meant.contains(unit.id())).toList());
    tellLate(units, found);
    return units.stream().map(unit -> new Found(unit, file(unit, found))).toList();
  }

  private static Optional<FigureFile> file(ReportingUnit unit, Map<String, UnitFile> found) {
    return Optional.ofNullable(found.get(unit.id())).map(UnitFile::figures);
  }

  private Map<String, UnitFile> byId(List<UnitFile> files) {
    Map<String, UnitFile> found = new TreeMap<>();
    for (UnitFile file : files) {
      UnitFile first = found.putIfAbsent(file.id(), file);
      if (first != null && !first.path().equals(file.path())) {
        diagnostics.add(
            Diagnostic.error(Code.DUPLICATE_KEY, from, file.id(), first.path(), file.path())
                .variant("unit"));
      }
    }
    return found;
  }

  /** Says that a file is of no unit; returns the one that was probably meant. */
  private Optional<String> unlisted(UnitFile file, Map<String, UnitFile> found) {
    Diagnostic unknown = Diagnostic.error(Code.UNKNOWN_UNIT, from, file.id(), file.path());
    List<String> free = listed.keySet().stream().filter(id -> !found.containsKey(id)).toList();
    Optional<String> near =
        guesses.to(file.id(), free).or(() -> guesses.to(file.id(), listed.keySet()));
    diagnostics.add(
        near.flatMap(id -> Optional.ofNullable(listed.get(id)))
            .map(unit -> unknown.didYouMeanAt(unit.key().place(), unit.name()))
            .orElse(unknown));
    return near;
  }

  private ReportingUnit unit(String id, Optional<UnitFile> file) {
    Optional<FiguresSource> theirs = file.flatMap(one -> one.figures().content());
    String name =
        Optional.ofNullable(listed.get(id))
            .flatMap(Named::value)
            .or(() -> theirs.flatMap(own -> own.about().name()))
            .orElse(id);
    return new ReportingUnit(id, name, file.map(UnitFile::path), standing(file, theirs));
  }

  private ReportingUnit.Standing standing(Optional<UnitFile> file, Optional<FiguresSource> theirs) {
    if (file.isEmpty()) {
      return ReportingUnit.Standing.ABSENT;
    }
    if (theirs.isEmpty()) {
      return ReportingUnit.Standing.LOST;
    }
    Optional<String> own = period(content);
    boolean late =
        period(theirs.get()).filter(other -> !isSamePeriod(own.orElse(other), other)).isPresent();
    return late ? ReportingUnit.Standing.LATE : ReportingUnit.Standing.CURRENT;
  }

  /** Whether two names are of one period: {@code Quý I/2024} is {@code quý 1 năm 2024}. */
  private static boolean isSamePeriod(String one, String other) {
    Optional<Period> period = PeriodMention.parse(one);
    return one.equals(other) || (period.isPresent() && period.equals(PeriodMention.parse(other)));
  }

  private static Optional<String> period(FiguresSource file) {
    return file.about().period().value().map(LocatedText::value);
  }

  private void tellAbsent(List<ReportingUnit> units) {
    List<ReportingUnit> absent =
        units.stream().filter(u -> u.standing() == ReportingUnit.Standing.ABSENT).toList();
    if (!absent.isEmpty()) {
      Place place = content.units().listed().place().orElse(from);
      diagnostics.add(Diagnostic.error(Code.MISSING_UNITS, place, ReportingUnit.names(absent)));
    }
  }

  private void tellLate(List<ReportingUnit> units, Map<String, UnitFile> found) {
    List<ReportingUnit> late =
        units.stream().filter(u -> u.standing() == ReportingUnit.Standing.LATE).toList();
    if (late.isEmpty()) {
      return;
    }
    Diagnostic all =
        Diagnostic.error(
                Code.MISSING_UNITS, from, ReportingUnit.names(late), period(content).orElse(""))
            .variant("late");
    for (ReportingUnit unit : late) {
      LocatedText period =
          Optional.ofNullable(found.get(unit.id()))
              .flatMap(file -> file.figures().content())
              .flatMap(file -> file.about().period().value())
              .orElseThrow();
      all = all.hintAt(period.place(), "unit-period", unit.name(), period.value());
    }
    diagnostics.add(all);
  }
}
