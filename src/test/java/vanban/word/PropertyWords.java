package vanban.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties of styles and of pages in words and points: {@code 14 pt bold, center, after 6}. */
final class PropertyWords {
  /** Those that say again for other scripts what one before them says. */
  private static final Set<String> TWINS = Set.of("w:szCs", "w:bCs", "w:iCs", "w:lang");

  private static final Map<String, String> SWITCHES =
      Map.of(
          "w:b", "bold",
          "w:i", "italic",
          "w:caps", "caps",
          "w:keepNext", "keep with next",
          "w:keepLines", "keep lines",
          "w:pageBreakBefore", "page break before",
          "w:widowControl", "widow control");

  private PropertyWords() {}

  /** Some properties, divided by commas. */
  static String of(List<Xml.Element> properties) {
    return properties.stream()
        .filter(property -> !TWINS.contains(property.name()))
        .map(PropertyWords::word)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Whether a switch such as {@code w:keepNext} is on. */
  static boolean isOn(Xml.Element property) {
    return !Set.of("false", "0", "off").contains(property.attribute("w:val"));
  }

  private static String word(Xml.Element property) {
    String value = property.attribute("w:val");
    return switch (property.name()) {
      case "w:rFonts" -> property.attribute("w:ascii");
      case "w:sz" -> halves(value) + " pt";
      case "w:jc" -> value;
      case "w:spacing" -> spacing(property);
      case "w:ind" -> lengths(property);
      case "w:outlineLvl" -> "outline " + value;
      case "w:numPr" -> "number " + property.value("w:numId") + "/" + property.value("w:ilvl");
      default -> other(property);
    };
  }

  private static String other(Xml.Element property) {
    String word = SWITCHES.get(property.name());
    if (word == null) {
      return PartText.line(property);
    }
    return isOn(property) ? word : "";
  }

  private static String spacing(Xml.Element spacing) {
    return Stream.of(length(spacing, "before"), length(spacing, "after"), lines(spacing))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** How far lines are apart: {@code lines × 1.5}, {@code lines exact 18}. */
  private static String lines(Xml.Element spacing) {
    String line = spacing.attribute("w:line");
    String rule = spacing.attribute("w:lineRule");
    if (line.isEmpty()) {
      return "";
    }
    return rule.equals("auto")
        ? "lines × " + divided(line, 240)
        : "lines " + rule + " " + points(line);
  }

  private static String length(Xml.Element property, String name) {
    String value = property.attribute("w:" + name);
    return value.isEmpty() ? "" : name + " " + points(value);
  }

  /** All attributes that are lengths, in points. */
  static String lengths(Xml.Element property) {
    return property.attributes().keySet().stream()
        .map(name -> length(property, name.substring("w:".length())))
        .collect(Collectors.joining(", "));
  }

  /** Twentieths of a point as points. */
  static String points(String twentieths) {
    return divided(twentieths, 20);
  }

  private static String halves(String halves) {
    return divided(halves, 2);
  }

  private static String divided(String number, int by) {
    return new BigDecimal(number)
        .divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
