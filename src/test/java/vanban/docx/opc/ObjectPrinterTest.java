package vanban.docx.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.Document;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Printing docx4j's objects")
class ObjectPrinterTest {

  private static Document document(String words) {
    Text text = new Text();
    text.setValue(words);
    R run = new R();
    run.getContent().add(text);
    P paragraph = new P();
    paragraph.getContent().add(run);
    Document document = new Document();
    document.setBody(new Body());
    document.getBody().getContent().add(paragraph);
    return document;
  }

  @Test
  @DisplayName("names the vocabularies that are used, and no others")
  void namesWhatIsUsed() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:body><w:p><w:r><w:t>Phủ Lý</w:t></w:r></w:p></w:body></w:document>""",
        PrintedParts.xml(document("Phủ Lý")));
  }

  @Test
  @DisplayName("keeps every character, in text and in attributes")
  void keepsCharacters() throws Exception {
    StringBuilder all = new StringBuilder("\n\r");
    for (int point = ' '; point < 0x1_1000; point += point < 0x400 ? 1 : 97) {
      if (Character.getType(point) != Character.SURROGATE && point < 0xFFFE || point > 0xFFFF) {
        all.appendCodePoint(point);
      }
    }
    P paragraph = (P) document(all.toString()).getBody().getContent().get(0);
    paragraph.setRsidP(all.toString());
    assertEquals(byJaxb(paragraph), withoutHead(PrintedParts.xml(paragraph)));
  }

  private static String byJaxb(P paragraph) throws Exception {
    Marshaller marshaller =
        JAXBContext.newInstance(
                "org.docx4j.wml:org.docx4j.w14:org.docx4j.w15", P.class.getClassLoader(), Map.of())
            .createMarshaller();
    marshaller.setProperty("org.glassfish.jaxb.namespacePrefixMapper", new NamespacePrefixMapper());
    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    marshaller.marshal(paragraph, out);
    return withoutHead(out.toString(StandardCharsets.UTF_8));
  }

  private static String withoutHead(String xml) {
    return xml.replaceFirst("^<\\?xml[^>]*>\n", "").replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
  }

  @Test
  @DisplayName("keeps tabs in attributes, which JAXB lets become spaces")
  void keepsTabs() {
    P paragraph = new P();
    paragraph.setRsidP("a\tb");
    assertTrue(PrintedParts.xml(paragraph).contains("a&#9;b"));
  }

  @Test
  @DisplayName("leaves nothing out: what it does not know it refuses")
  void refusesTheUnknown() {
    Document document = document("x");
    document.getBody().getContent().add(new Object());
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> PrintedParts.xml(document));
    assertTrue(e.getMessage().contains("java.lang.Object"), e.getMessage());
    assertThrows(IllegalStateException.class, () -> PrintedParts.xml(new StringWriter()));
  }

  @Test
  @DisplayName("reads all that the annotations of classes it knows say: none stands at a method")
  void annotationsStandAtFields() throws Exception {
    List<String> atMethods = new ArrayList<>();
    int classes = 0;
    for (Method factory : ObjectFactory.class.getMethods()) {
      Class<?> type = factory.getReturnType();
      if (type.getName().startsWith("org.docx4j.wml.") && isKnown(type)) {
        classes++;
        Arrays.stream(type.getMethods())
            .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(this::isOfJaxb))
            .forEach(method -> atMethods.add(type.getName() + "." + method.getName()));
      }
    }
    assertTrue(classes > 300, "only " + classes);
    assertEquals(List.of(), atMethods);
  }

  private static boolean isKnown(Class<?> type) {
    try {
      BoundClass.of(type);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private boolean isOfJaxb(Annotation annotation) {
    return annotation.annotationType().getPackageName().startsWith("jakarta.xml.bind");
  }

  @Test
  @DisplayName("prints an object of another kind than its field has with its type")
  void printsTypes() throws Exception {
    CTBookmark mark = new CTBookmark();
    mark.setName("a");
    mark.setId(BigInteger.ONE);
    P paragraph = (P) document("x").getBody().getContent().get(0);
    paragraph.getContent().add(0, new ObjectFactory().createPBookmarkStart(mark));
    assertEquals(byJaxb(paragraph), withoutHead(PrintedParts.xml(paragraph)));
  }
}
