package vanban.style.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostics;
import vanban.schema.Decoded;
import vanban.schema.Key;
import vanban.schema.outline.SchemaPath;
import vanban.source.SourceFile;
import vanban.style.Length;
import vanban.style.StyleSet;
import vanban.style.TextStyle;
import vanban.yaml.YamlPrinter;
import vanban.yaml.YamlReader;

@DisplayName("The schema of styles.yaml")
class StylesFormatTest {

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      return files
          .filter(file -> file.endsWith("styles.yaml"))
          .filter(ProjectTemplates::holds)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static StylesSource decode(String text) {
    Decoded<StylesSource> decoded =
        StylesFormat.FILE.decode(
            YamlReader.parse(SourceFile.of("styles.yaml", text)).root().orElseThrow());
    assertEquals(List.of(), decoded.diagnostics());
    return decoded.value().orElseThrow();
  }

  private static String print(StylesSource file) {
    return YamlPrinter.print(StylesFormat.FILE.encode(file));
  }

  private static StyleSet styles(StylesSource file) {
    return file.resolved(new Diagnostics()).styles();
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("prints what it reads, and reads what it prints")
  void printsWhatItReads(Path file) throws IOException {
    StylesSource typed = decode(Files.readString(file));
    StylesSource back = decode(print(typed));
    assertEquals(styles(typed), styles(back));
    assertEquals(print(typed), print(back));
  }

  @Test
  @DisplayName("prints values as authors write them")
  void printsValues() {
    assertEquals(
        """
        page:
          size: A5
          margins:
            left: 30mm
          mirror: true
        roles:
          a:
            size: 14.5pt
            color: "00FF00"
            line: 1.5 lines
            frame:
              from: page-top
              distance: 10mm
              align: left
            box:
              width: 36pt
        columns:
          b:
            inherits: c
            widths:
              - 1.333333mm
              - 70mm
            without:
              - gap
        """,
        print(
            decode(
                """
                columns: {b: {inherits: c, widths: [1.333333mm, 70 mm], without: [gap]}}
                page: {mirror: true, margins: {left: 3cm}, size: A5}
                roles:
                  a:
                    box: {width: 12.7mm}
                    frame: {align: left, from: page-top, distance: 1cm}
                    line: 1.50 lines
                    color: "00ff00"
                    size: 14.5pt
                """)));
  }

  @Test
  @DisplayName("knows where what is said of a role stands")
  void knowsPlaces() {
    StyleSource body = decode("roles:\n  body: {size: 14pt}\n").of(RoleKind.TEXT).get(0).value();
    assertEquals(
        "14pt", body.get(TextStyle.SIZE).map(located -> located.place().text()).orElse(""));
    assertEquals(
        Length.points(14), body.get(TextStyle.SIZE).map(located -> located.value()).orElseThrow());
  }

  @Test
  @DisplayName("knows the terms of keys by their paths")
  void knowsTerms() {
    assertEquals(
        "Lề trái",
        SchemaPath.keyAt(StylesFormat.file(), List.of("page", "margins", "left"))
            .map(Key::term)
            .orElse("none"));
    assertEquals(
        "Thụt trái",
        SchemaPath.keyAt(StylesFormat.file(), List.of("roles", "body", "left"))
            .map(Key::term)
            .orElse("none"));
  }
}
