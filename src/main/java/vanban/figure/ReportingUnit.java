package vanban.figure;

import java.util.Optional;

/**
 * A unit whose figures are added to those of others.
 *
 * @param id what the star of the pattern stands for: {@code phung-hiep}
 * @param name as printed: {@code Huyện uỷ Phụng Hiệp}
 * @param file the path of its file, if it has one
 * @param standing how far it is
 * @param declared what its file declares, also where that is of another period
 */
public record ReportingUnit(
    String id, String name, Optional<String> file, Standing standing, Optional<Figures> declared) {

  /** How far a unit is with its figures. */
  public enum Standing {
    /** Its file is there. */
    CURRENT,
    /** Its file is still that of another period. */
    LATE,
    /** It has no file. */
    ABSENT,
    /** Its file could not be read, which is said already. */
    LOST
  }

  /** Its figures of this period, if they are there. */
  public Optional<Figures> figures() {
    return declared.filter(figures -> standing == Standing.CURRENT);
  }

  /** Whether it has still to report. */
  boolean isAwaited() {
    return standing == Standing.ABSENT || standing == Standing.LATE;
  }

  /**
   * What it states of a figure.
   *
   * @param total the figure of all units
   */
  public Amount amount(Figure total, Scenario scenario) {
    return switch (standing) {
      case ABSENT, LATE -> new Amount.Unfilled(total, scenario);
      case LOST -> Amount.FAULTY;
      case CURRENT ->
          figures()
              .flatMap(own -> own.find(total.key().value()).map(same -> own.amount(same, scenario)))
              .orElseGet(() -> new Amount.Missing(total, scenario));
    };
  }
}
