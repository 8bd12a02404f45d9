package vanban.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vanban.Once;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.Everything;
import vanban.docx.Parts;
import vanban.text.TextWriter;

/** A document of ours in which something is changed at random. */
@Label("A damaged Word file")
class BrokenDocxPropertiesTest {
  private static final Once<byte[]> SOUND = Once.of(Everything::docx);

  /** What the random damage of XML is made of. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "/",
          "\"",
          "&",
          "-1",
          "99999999999",
          "w:p",
          "w:tbl",
          "w:numId",
          "\u0000",
          "]]>");

  private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");

  /** Values that stand where others are meant. */
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "7",
          "2000000000",
          "99999999999",
          "none",
          "chicago",
          "%9.%1",
          "restart");

  @Property(tries = 150, seed = "20260927")
  @Label("is told from a sound one, whatever bytes of it are changed, left out or put in")
  void bytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times) {
    Random random = new Random(seed);
    byte[] broken = SOUND.get();
    for (int i = 0; i < times; i++) {
      broken = damaged(broken, random);
    }
    holds(broken);
  }

  @Property(tries = 150, seed = "20260928")
  @Label("is read or refused, whatever its parts say, in a zip that is sound")
  void parts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times) throws IOException {
    Random random = new Random(seed);
    Map<String, byte[]> parts = new LinkedHashMap<>(Parts.bytes(SOUND.get()));
    List<String> names = new ArrayList<>(parts.keySet());
    names.removeIf(name -> !name.matches("\\[Con.*|_rels/.*|word/(_rels/)?[a-z]+.xml(.rels)?"));
    for (int i = 0; i < times; i++) {
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(10) == 0) { // two parts change places
        String other = names.get(random.nextInt(names.size()));
        byte[] content = parts.get(name);
        parts.put(name, parts.get(other));
        parts.put(other, content);
      } else {
        parts.put(name, rewritten(parts.get(name), random));
      }
    }
    holds(DocxBuilder.zip(parts, false));
  }

  private static byte[] damaged(byte[] sound, Random random) {
    int at = random.nextInt(sound.length);
    byte[] broken = sound.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(sound, Math.max(1, at));
      case 1 -> Arrays.copyOfRange(sound, Math.min(at, sound.length / 2), sound.length);
      default -> {
        broken[at] = (byte) random.nextInt(256);
        yield broken;
      }
    };
  }

  /** Some XML with a stretch of it left out, doubled, or replaced. */
  private static byte[] rewritten(byte[] part, Random random) {
    String xml = new String(part, StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      return otherValue(xml, random).getBytes(StandardCharsets.UTF_8);
    }
    int from = random.nextInt(xml.length() + 1);
    int to = Math.min(xml.length(), from + random.nextInt(random.nextBoolean() ? 10 : 400));
    String piece =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> xml.substring(from, to).repeat(2);
          case 2 -> String.valueOf(random.nextInt());
          default -> PIECES.get(random.nextInt(PIECES.size()));
        };
    int end = random.nextBoolean() ? from : to;
    return (xml.substring(0, from) + piece + xml.substring(end)).getBytes(StandardCharsets.UTF_8);
  }

  /** The same elements, one of them with another value. */
  private static String otherValue(String xml, Random random) {
    List<MatchResult> values = VALUE.matcher(xml).results().toList();
    if (values.isEmpty()) {
      return xml;
    }
    MatchResult value = values.get(random.nextInt(values.size()));
    String other =
        random.nextBoolean()
            ? values.get(random.nextInt(values.size())).group(1)
            : VALUES.get(random.nextInt(VALUES.size()));
    return xml.substring(0, value.start(1)) + other + xml.substring(value.end(1));
  }

  /** There is a text or an error, and the error names the file. */
  private static void holds(byte[] docx) {
    Diagnostics found = new Diagnostics();
    Optional<Document> read = DocxReader.read("x.docx", docx, found);
    assertEquals(read.isEmpty(), found.hasErrors(), () -> found.sorted().toString());
    found.sorted().forEach(one -> assertEquals("x.docx", one.message().arguments().get(0)));
    read.ifPresent(document -> assertFalse(TextWriter.write(document).isEmpty()));
    assertTrue(found.size() <= Omission.values().length);
  }
}
