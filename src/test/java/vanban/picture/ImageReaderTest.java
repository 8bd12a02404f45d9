package vanban.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Diagnostics;
import vanban.document.Image;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("The reader of pictures")
class ImageReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/pictures");
  private static final Place PLACE = new Place(SourceFile.of("x.yaml", "a.png"), 0, 5);

  private final Diagnostics found = new Diagnostics();

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(file));
  }

  private Optional<Image> read(String name, byte[] file) {
    return new ImageReader(found).read(name, file, PLACE);
  }

  private String said() {
    return found.sorted().stream()
        .map(one -> one.message().key() + one.message().arguments())
        .collect(Collectors.joining("; "));
  }

  @Test
  @DisplayName("knows how large a PNG is, and how close its pixels stand")
  void png() throws IOException {
    Image image = read("a/Ban-do.PNG", bytes("ban-do.png")).orElseThrow();
    assertEquals(Image.Format.PNG, image.format());
    assertEquals("120 80", image.width() + " " + image.height());
    assertEquals(new Image.Density(5_906, 5_906), image.density());
    assertEquals("", said());
  }

  @Test
  @DisplayName("knows how large a JPEG is, which may not say how close its pixels stand")
  void jpeg() throws IOException {
    Image image = read("anh.jpeg", bytes("anh.jpg")).orElseThrow();
    assertEquals(Image.Format.JPEG, image.format());
    assertEquals("48 32", image.width() + " " + image.height());
    assertEquals(Densities.USUAL, image.density());
    assertEquals("", said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "so-do.svg|wrong-picture.kind[x/so-do.svg, SVG]",
        "chu.png|wrong-picture.unknown[x/chu.png, ]",
        "ten-sai.jpg|wrong-picture.name[x/ten-sai.jpg, PNG, png]",
        "hong.png|wrong-picture.damaged[x/hong.png]",
        "kieu-la.jpg|wrong-picture.coding[x/kieu-la.jpg]",
        "qua-lon.png|wrong-picture.pixels[x/qua-lon.png, 40.000 × 20.000, 30.000, 100.000.000]"
      })
  @DisplayName("says what is wrong with a file")
  void wrong(String file, String expected) throws IOException {
    assertEquals(Optional.empty(), read("x/" + file, bytes(file)));
    assertEquals(expected, said());
  }

  @Test
  @DisplayName("warns of a picture that was taken with the camera turned")
  void turned() throws IOException {
    assertEquals(48, read("xoay.jpg", bytes("xoay.jpg")).orElseThrow().width());
    assertEquals("wrong-picture.turned[xoay.jpg]", said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ban-do.png", "anh.jpg", "xoay.jpg"})
  @DisplayName("takes no file that is cut off, wherever that is")
  void cutOff(String file) throws IOException {
    byte[] whole = bytes(file);
    for (int length = 0; length < whole.length; length++) {
      assertEquals(Optional.empty(), read(file, Arrays.copyOf(whole, length)), file + length);
    }
  }

  /** A PNG whose one chunk of pixels holds something else, with a sum that is right. */
  private static byte[] png(byte[] whole, UnaryOperator<byte[]> other) {
    ByteBuffer from = ByteBuffer.wrap(whole);
    ByteBuffer to = ByteBuffer.allocate(2 * whole.length);
    to.put(whole, 0, 8);
    from.position(8);
    while (from.hasRemaining()) {
      byte[] content = new byte[from.getInt()];
      byte[] type = new byte[4];
      from.get(type).get(content).getInt();
      byte[] put = new String(type, ISO_8859_1).equals("IDAT") ? other.apply(content) : content;
      CRC32 sum = new CRC32();
      sum.update(type);
      sum.update(put);
      to.putInt(put.length).put(type).put(put).putInt((int) sum.getValue());
    }
    return Arrays.copyOf(to.array(), to.position());
  }

  @Test
  @DisplayName("counts the pixels of a PNG, whose parts may all add up without them")
  void lackingPixels() throws IOException {
    byte[] whole = bytes("ban-do.png");
    assertEquals(120, read("a.png", png(whole, all -> all)).orElseThrow().width());
    assertEquals("", said());
    assertEquals(
        Optional.empty(), read("a.png", png(whole, all -> Arrays.copyOf(all, all.length / 2))));
    assertEquals("wrong-picture.damaged[a.png]", said());
    UnaryOperator<byte[]> broken = all -> new byte[all.length];
    assertEquals(Optional.empty(), read("a.png", png(whole, broken)));
  }

  @Test
  @DisplayName("reads a JPEG to its last pixel, whose end may stand where it was cut off")
  void lackingBlocks() throws IOException {
    byte[] whole = bytes("anh.jpg");
    byte[] cut = Arrays.copyOf(whole, whole.length - 20);
    cut[cut.length - 2] = (byte) 0xFF;
    cut[cut.length - 1] = (byte) 0xD9;
    assertEquals(Optional.empty(), read("a.jpg", cut));
    assertEquals("wrong-picture.damaged[a.jpg]", said());
  }

  /** What is said of a JPEG in which some bytes behind a marker are others. */
  private String saidOf(byte[] whole, int marker, int behind, int... other) {
    byte[] changed = whole.clone();
    int at = 0;
    while ((changed[at] & 0xFF) != 0xFF || (changed[at + 1] & 0xFF) != marker) {
      at++;
    }
    for (int i = 0; i < other.length; i++) {
      changed[at + behind + i] = (byte) other[i];
    }
    read("a.jpg", changed);
    return said();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC1, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
  @DisplayName("takes no JPEG of a kind that programs do not open")
  void rareKinds(int frame) throws IOException {
    String expected = frame == 0xC1 ? "" : "wrong-picture.coding[a.jpg]";
    assertEquals(expected, saidOf(bytes("anh.jpg"), 0xC0, 1, frame));
  }

  @Test
  @DisplayName("takes no JPEG with other than eight bits a sample")
  void twelveBits() throws IOException {
    assertEquals("wrong-picture.coding[a.jpg]", saidOf(bytes("anh.jpg"), 0xC0, 4, 12));
  }

  @Test
  @DisplayName("takes no JPEG that lacks the table by which a colour is reckoned")
  void lackingQuanta() throws IOException {
    assertEquals("wrong-picture.damaged[a.jpg]", saidOf(bytes("anh.jpg"), 0xDB, 1, 0xEC));
  }

  @Test
  @DisplayName("takes no JPEG with more rows than its header says")
  void moreRows() throws IOException {
    assertEquals("wrong-picture.damaged[a.jpg]", saidOf(bytes("anh.jpg"), 0xC0, 5, 0, 16));
  }

  @Test
  @DisplayName("takes no PNG with more rows than its header says")
  void moreRowsOfPng() throws IOException {
    byte[] file = bytes("ban-do.png");
    ByteBuffer.wrap(file).putInt(20, 40);
    CRC32 sum = new CRC32();
    sum.update(file, 12, 17);
    ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
    assertEquals(Optional.empty(), read("a.png", file));
    assertEquals("wrong-picture.damaged[a.png]", said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ban-do.png", "anh.jpg", "xoay.jpg"})
  @DisplayName("ends with any byte that is another")
  void changed(String file) throws IOException {
    byte[] whole = bytes(file);
    for (int at = 0; at < whole.length; at++) {
      for (int other : new int[] {0, 0x7F, 0xFF, whole[at] ^ 1}) {
        byte[] changed = whole.clone();
        changed[at] = (byte) other;
        read(file, changed);
      }
    }
  }
}
