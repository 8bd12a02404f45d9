package vanban.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;
import org.docx4j.jaxb.ri.NamespacePrefixMapperRelationshipsPart;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.diagnostic.Diagnostics;
import vanban.docx.opc.PrintedParts;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;

/** JAXB is the one that says what docx4j's annotations mean; it is only too slow to start. */
@DisplayName("The parts of a Word file are printed as JAXB prints them")
class PrintedAsByJaxbTest {
  private static final DiskWorld DISK = new DiskWorld(Path.of(""));
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  @TestFactory
  @DisplayName("in every sample, with and without comments")
  Stream<DynamicTest> everySample() throws IOException {
    ReportCompiler compiler = new ReportCompiler(DISK, PROJECT);
    return compiler.reportsBelow(PROJECT.data()).stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.toString(),
                    () -> {
                      Compiled compiled = compiler.compile(report, new Diagnostics()).orElseThrow();
                      compare(compiled.word().file(compiled.document()));
                      compare(
                          compiled
                              .word()
                              .file(
                                  compiled.document(), figure -> List.of(figure, "a & <b>\t“c”")));
                    }));
  }

  @Test
  @DisplayName("of which the samples have every kind but workbooks")
  void samplesHaveEveryKind() throws IOException {
    ReportCompiler compiler = new ReportCompiler(DISK, PROJECT);
    TreeSet<String> kinds = new TreeSet<>();
    for (String report : List.of("data/tinh-uy/2024-q1/report.yaml")) {
      Compiled compiled = compiler.compile(Path.of(report), new Diagnostics()).orElseThrow();
      parts(compiled.word().file(compiled.document(), List::of))
          .forEach(part -> kinds.add(part.getJaxbElement().getClass().getSimpleName()));
    }
    assertEquals(
        "[CTChartSpace, CTFootnotes, CTSettings, Comments, CoreProperties, Document, Fonts, Hdr,"
            + " Numbering, Properties, Relationships, Styles]",
        kinds.toString());
  }

  private static void compare(WordprocessingMLPackage file) throws JAXBException {
    List<JaxbXmlPart<?>> parts = parts(file);
    assertTrue(parts.size() > 5, "a Word file has more parts than " + parts);
    for (JaxbXmlPart<?> part : parts) {
      assertEquals(
          withoutVocabularies(byJaxb(part)),
          withoutVocabularies(PrintedParts.xml(part.getJaxbElement())),
          part.getPartName().getName());
    }
  }

  private static List<JaxbXmlPart<?>> parts(WordprocessingMLPackage file) {
    List<JaxbXmlPart<?>> parts = new ArrayList<>();
    addRelations(file, parts);
    file.getParts()
        .getParts()
        .values()
        .forEach(
            part -> {
              if (part instanceof JaxbXmlPart<?> printed) {
                parts.add(printed);
              }
              addRelations(part, parts);
            });
    return parts;
  }

  private static void addRelations(Base owner, List<JaxbXmlPart<?>> parts) {
    if (owner.getRelationshipsPart(false) != null) {
      parts.add(owner.getRelationshipsPart());
    }
  }

  private static String byJaxb(JaxbXmlPart<?> part) throws JAXBException {
    Marshaller marshaller = part.getJAXBContext().createMarshaller();
    marshaller.setProperty(
        "org.glassfish.jaxb.namespacePrefixMapper",
        part instanceof RelationshipsPart
            ? new NamespacePrefixMapperRelationshipsPart()
            : new NamespacePrefixMapper());
    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    marshaller.marshal(part.getJaxbElement(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** JAXB names all it knows, and Vanban those that are used. */
  private static String withoutVocabularies(String xml) {
    return xml.replaceFirst("^<\\?xml[^>]*>\\s*", "").replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
  }
}
