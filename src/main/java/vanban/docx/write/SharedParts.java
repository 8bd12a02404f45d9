package vanban.docx.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.docProps.extended.Properties;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Fonts;
import vanban.docx.opc.CanonicalStore;
import vanban.docx.opc.PrintedOnce;
import vanban.style.StyleSet;

/**
 * The parts that are the same in all files of a layout: settings, fonts, the name of the program.
 */
final class SharedParts {
  private final PrintedOnce printed = new PrintedOnce();
  private final Map<SettingsFor, CTSettings> settings = new HashMap<>();
  private final Fonts fonts;
  private final Properties program;

  SharedParts(StyleSet styles) {
    for (boolean notes : new boolean[] {false, true}) {
      for (boolean mirrored : new boolean[] {false, true}) {
        settings.put(
            new SettingsFor(notes, mirrored), printed.keep(Settings.of(styles, notes, mirrored)));
      }
    }
    this.fonts = printed.keep(Settings.fonts(styles.font()));
    this.program = printed.keep(new Properties());
    program.setApplication("Vanban");
  }

  /**
   * By what the settings of files differ.
   *
   * @param notes whether there are notes
   * @param mirrored whether it is printed on both sides
   */
  private record SettingsFor(boolean notes, boolean mirrored) {}

  /**
   * Adds settings and fonts to a file.
   *
   * @param notes whether it has notes
   * @param mirrored whether it is printed on both sides, whatever the styles say
   */
  void addTo(MainDocumentPart main, boolean notes, boolean mirrored) throws InvalidFormatException {
    DocumentSettingsPart settingsPart = new DocumentSettingsPart();
    settingsPart.setJaxbElement(
        Optional.ofNullable(settings.get(new SettingsFor(notes, mirrored))).orElseThrow());
    main.addTargetPart(settingsPart);
    FontTablePart fontsPart = new FontTablePart();
    fontsPart.setJaxbElement(fonts);
    main.addTargetPart(fontsPart);
  }

  /** Adds the name of the program to a file. */
  void addTo(WordprocessingMLPackage docx) throws InvalidFormatException {
    DocPropsExtendedPart part = new DocPropsExtendedPart();
    part.setJaxbElement(program);
    docx.addTargetPart(part);
  }

  /** A store that knows these parts. */
  CanonicalStore store() {
    return new CanonicalStore(printed);
  }
}
