package vanban.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit whose figures are added to those of others.
 *
 * @param id what the star of the pattern stands for: {@code phung-hiep}
 * @param name as printed: {@code Huyện uỷ Phụng Hiệp}
 * @param file the path of its file, if it has one
 * @param standing how far it is
 */
public record ReportingUnit(String id, String name, Optional<String> file, Standing standing) {

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

  /** Whether it has still to report. */
  public boolean isAwaited() {
    return standing != Standing.CURRENT;
  }

  /** The names of units in one line: {@code Huyện uỷ Phụng Hiệp; Thành uỷ Vị Thanh}. */
  public static String names(List<ReportingUnit> units) {
    return units.stream().map(ReportingUnit::name).collect(Collectors.joining("; "));
  }
}
