package vanban.figure.words;

import java.util.Locale;
import vanban.figure.Figure;
import vanban.figure.Printing;
import vanban.figure.Scenario;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;

/** The words of explanations: all of them, and only here. */
enum Phrase {
  /** Name, expression, printed words. */
  NAMED("%s (%s): %s"),
  /** What something is. */
  IS("%s: %s"),
  /** What was done. */
  ACTUAL("thực hiện"),
  /** What was planned. */
  PLAN("kế hoạch"),
  /** What was a year before. */
  PRIOR("cùng kỳ"),
  /** What was in the period just over. */
  PREVIOUS("kỳ trước"),
  /** What was at the end of last year. */
  YEAR_START("đầu năm"),
  /** What was at one of several times before. */
  NAMED_PRIOR("kỳ so sánh"),
  /** That of which something is a share. */
  WHOLE("tổng thể"),
  /** A number that is typed, with its unit. */
  STATED("%s = %s, số khai báo"),
  /** A total: what it is, over how many units, the number. */
  TOTAL("%s = tổng %s đơn vị = %s"),
  /** A unit in a total: its name, its number. */
  UNIT("– %s: %s"),
  /** A unit in a total: its name, its number, the place. */
  UNIT_AT("– %s: %s, khai báo tại %s"),
  /** Units in a list that are not named: how many. */
  MORE_UNITS("– … và %s đơn vị khác, xem đủ bằng lệnh figures … --units"),
  /** Units behind others in one line that are not named: how many. */
  AND_MORE_UNITS("… và %s đơn vị khác"),
  /** The files of units: their paths, where they are named. */
  UNIT_FILES("%s, nêu tại %s"),
  /** Where the numbers of units are from: their files. */
  FROM_UNITS("Số của các đơn vị lấy từ %s"),
  /** Another figure a formula takes, which is a total: name, number, over how many units, files. */
  INPUT_TOTAL("– %s: %s, tổng %s đơn vị, lấy từ %s"),
  /** A total from last year's files: what it is, the number, over how many units, their files. */
  LAST_YEAR_TOTAL("%s = %s, tổng %s đơn vị, lấy từ %s"),
  /** A number from last year's file: what it is, the number, the place. */
  LAST_YEAR("%s = %s, lấy từ %s"),
  /** A formula in words, in numbers, and what comes of it. */
  FORMULA("%s = %s = %s"),
  /** A formula in words, and what comes of it. */
  EQUALS("%s = %s"),
  /** Another figure a formula takes: name or key, number, place. */
  INPUT("– %s: %s, khai báo tại %s"),
  /** What one number is of another. */
  RATIO("%1$s / %2$s"),
  /** What came of a plan, judged by one number beside another. */
  COMPARED("%1$s so với %2$s"),
  /** What was judged, by which numbers, and how. */
  JUDGED("%s: %s, nên %s"),
  /** By how much one number is beyond another. */
  DIFFERENCE("%1$s - %2$s"),
  /** By how much one number lies before another. */
  PLACES_WON("%2$s - %1$s"),
  /** How far one number is beyond another, measured by the other. */
  CHANGE("(%1$s - %2$s) / %2$s"),
  /** By how much two numbers lie apart. */
  DIFFERENCE_SIZE("|%1$s - %2$s|"),
  /** How far two numbers lie apart, measured by the other. */
  CHANGE_SIZE("|%1$s - %2$s| / %2$s"),
  /** What stands on the page for an exact number, and how it was made of that. */
  PRINTED("In ra: %s (%s)"),
  /** Rounded to the nearest. */
  ROUNDED("làm tròn"),
  /** Rounded so that it is below. */
  ROUNDED_DOWN("làm tròn xuống"),
  /** Rounded so that it is above. */
  ROUNDED_UP("làm tròn lên"),
  /** In words. */
  IN_WORDS("viết bằng chữ"),
  /** A count: what it is, the number, the condition, among how many of what. */
  COUNTED("%s = %s %s trong %s %s"),
  /** A sum over periods: what it is, of what, the first period, the last one, the number. */
  CUMULATED("%s = %s cộng từ %s đến %s = %s"),
  /** Figures, as what is counted. */
  FIGURES("số liệu"),
  /** Units, as what is counted. */
  UNITS("đơn vị"),
  /** Those that meet a condition. */
  MET("– Thuộc số này: %s"),
  /** Those that do not. */
  NOT_MET("– Không thuộc: %s"),
  /** More than a plan. */
  EXCEEDED("vượt %s"),
  /** A plan, or more. */
  REACHED("đạt %s"),
  /** Less than a plan. */
  SHORT("chưa đạt %s"),
  /** More than before. */
  RISE("tăng so với %s"),
  /** Less than before. */
  FALL("giảm so với %s"),
  /** As before. */
  SAME("bằng %s"),
  /** More than a number. */
  ABOVE("trên %s"),
  /** A number, or more. */
  AT_LEAST("từ %s trở lên"),
  /** Less than a number. */
  BELOW("dưới %s"),
  /** A number, or less. */
  AT_MOST("không quá %s"),
  /** Just a number. */
  EQUAL("bằng %s"),
  /** The most that units have: of how many units, the number. */
  HIGHEST("Cao nhất trong %s đơn vị = %s"),
  /** The least that units have: of how many units, the number. */
  LOWEST("Thấp nhất trong %s đơn vị = %s"),
  /** The units that have the most: of how many, how many these are. */
  TOP("Trong %s đơn vị, %s đơn vị cao nhất:"),
  /** The units that have the least: of how many, how many these are. */
  BOTTOM("Trong %s đơn vị, %s đơn vị thấp nhất:"),
  /** Name of a figure, and of the unit whose number it is. */
  OF_UNIT("%s – %s"),
  /** Name and key of a figure. */
  FIGURE("%s (%s)"),
  /** Who answers for it. */
  SOURCE("Nguồn: %s"),
  /** Where its key stands. */
  DECLARED("Khai báo tại %s"),
  /** A number that is still to be filled in. */
  UNFILLED("%s: chưa có số");

  private final String words;

  Phrase(String words) {
    this.words = words;
  }

  /** The words, filled in. */
  String say(Object... arguments) {
    return String.format(Locale.ROOT, words, arguments);
  }

  /** What a scenario is called within a sentence. */
  static String nameOf(Figure figure, Scenario scenario) {
    return figure
        .nameOf(scenario)
        .or(() -> figure.basePeriod(scenario).map(Phrase::nameOf))
        .orElseGet(() -> nameOf(scenario));
  }

  private static String nameOf(BasePeriod base) {
    return switch (base) {
      case LAST_YEAR -> PRIOR.say();
      case PREVIOUS -> PREVIOUS.say();
      case YEAR_START -> YEAR_START.say();
    };
  }

  private static String nameOf(Scenario scenario) {
    boolean plan = scenario.family().equals(Scenario.PLAN);
    if (plan) {
      return PLAN.say();
    }
    if (scenario.isNamed()) {
      return NAMED_PRIOR.say();
    }
    return (scenario.equals(Scenario.PRIOR) ? PRIOR : ACTUAL).say();
  }

  /** How a number was made of the exact one. */
  static String nameOf(Printing printing) {
    if (printing instanceof Printing.Rounded rounded) {
      return switch (rounded.way()) {
        case OVER -> ROUNDED_DOWN.say();
        case NEARLY -> ROUNDED_UP.say();
        case NEAREST, ABOUT, ROUNDED -> ROUNDED.say();
      };
    }
    return IN_WORDS.say();
  }

  /** A place, as precise as a person needs it: file and line. */
  static String at(Place place) {
    return place.file().path() + ":" + place.line();
  }

  /** Words at the start of a sentence, where a bracket or stroke may open. */
  static String first(String words) {
    int start = words.startsWith("(") || words.startsWith("|") ? 1 : 0;
    return words.substring(0, start + 1).toUpperCase(Locale.ROOT) + words.substring(start + 1);
  }
}
