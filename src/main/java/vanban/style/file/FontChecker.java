package vanban.style.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.schema.Named;
import vanban.schema.WithPlace;
import vanban.style.ChartStyle;
import vanban.style.Property;
import vanban.style.TextMetrics;
import vanban.style.TextStyle;

/** Fonts that can be printed, but not measured. */
final class FontChecker {
  private FontChecker() {}

  /** Warns of each. */
  static List<Diagnostic> check(StylesSource file) {
    return Stream.of(
            file.font().stream(),
            fonts(file, RoleKind.TEXT, TextStyle.FONT),
            fonts(file, RoleKind.CHART, ChartStyle.FONT))
        .flatMap(fonts -> fonts)
        .filter(font -> !TextMetrics.isKnown(font.value()))
        .map(
            font ->
                Diagnostic.error(Code.UNMEASURED_FONT, font.place(), font.value(), TextMetrics.FONT)
                    .asWarning())
        .toList();
  }

  private static Stream<WithPlace<String>> fonts(
      StylesSource file, RoleKind kind, Property<String> font) {
    return file.of(kind).stream()
        .map(Named::value)
        .map(role -> role.get(font))
        .flatMap(Optional::stream);
  }
}
