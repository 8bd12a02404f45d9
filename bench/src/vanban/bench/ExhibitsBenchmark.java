package vanban.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.engine.ReportCompiler;

/**
 * Reports with more of one thing than offices put into one: from YAML to the Word file. Each has so
 * many times what it starts with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExhibitsBenchmark {
  private static final int COLUMNS = 6; // up to 24; a page bears no more
  private static final int ROWS_OF_WIDE = 50;
  private static final int ROWS = 200;
  private static final int PICTURES = 100;
  private static final int CODES = 100;
  private static final int CHARTS = 60;
  private static final int ITEMS = 500;

  private static final String FIGURES =
      """
      figures:
        a: {name: Thu nội địa, unit: tỷ đồng, actual: 191.25, plan: 200}
        b: {name: Thu khác, unit: tỷ đồng, actual: 91.5, plan: 100}
      """;

  /** How many times as much there is. */
  @Param({"1", "2", "4"})
  public int times;

  private Desk columns;
  private Desk rows;
  private Desk pictures;
  private Desk codes;
  private Desk charts;
  private Desk items;

  /** Writes the reports. */
  @Setup
  public void write() throws IOException {
    columns = desk(table(COLUMNS * times, ROWS_OF_WIDE));
    rows = desk(table(COLUMNS, ROWS * times));
    pictures = desk(picturesText());
    for (int i = 0; i < PICTURES * times; i++) {
      pictures.with(i + ".png", picture(i));
    }
    codes = desk(codesText());
    charts = desk(chartsText());
    items = desk(many(ITEMS, "      - Việc thứ %1$d, xong trong tháng này;\n", "    body: |\n"));
  }

  private static Desk desk(String section) throws IOException {
    return new Desk(Head.TEXT + "figures: figures.yaml\nsections:\n  - title: Kết quả\n" + section)
        .with("figures.yaml", FIGURES);
  }

  private String many(int once, String one, String before) {
    return many(once * times, one::formatted, before);
  }

  private static String many(int count, IntFunction<String> one, String before) {
    return before + IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
  }

  private static String table(int columns, int rows) {
    String heads = many(columns, i -> "        - {title: C%d, align: decimal}\n".formatted(i), "");
    String cells =
        IntStream.range(0, columns)
            .mapToObj(i -> "\"" + i + ",5\"")
            .collect(Collectors.joining(", "));
    return "    table:\n      orientation: landscape\n      columns:\n"
        + heads
        + many(rows, i -> "        - [" + cells + "]\n", "      rows:\n");
  }

  private String picturesText() {
    return many(
        PICTURES, "      - {file: %1$d.png, alt: Ảnh %1$d, title: Ảnh}\n", "    pictures:\n");
  }

  private String codesText() {
    return many(
        CODES,
        "      - {qr: https://example.vn/%1$d, alt: Mã %1$d, title: Mã}\n",
        "    pictures:\n");
  }

  private String chartsText() {
    return "    body: Xem biểu đồ.\n"
        + many(
            CHARTS,
            "      - {title: Thu %1$d, figures: [a, b], series: [actual, plan]}\n",
            "    charts:\n");
  }

  /** Two hundred pixels by a hundred and fifty, each picture another one. */
  private static byte[] picture(int seed) throws IOException {
    BufferedImage image = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
    Random pixels = new Random(seed);
    for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
      image.setRGB(i % image.getWidth(), i / image.getWidth(), pixels.nextInt());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  private static byte[] docx(Desk desk) {
    return desk.take(ReportCompiler::compile).docx();
  }

  /** A table of 50 rows with 6, 12, 24 columns. */
  @Benchmark
  public byte[] columns() {
    return docx(columns);
  }

  /** A table of 6 columns with 200, 400, 800 rows. */
  @Benchmark
  public byte[] rows() {
    return docx(rows);
  }

  /** 100, 200, 400 pictures of 90 KB, each in a file of its own. */
  @Benchmark
  public byte[] pictures() {
    return docx(pictures);
  }

  /** 100, 200, 400 QR codes, each another one. */
  @Benchmark
  public byte[] codes() {
    return docx(codes);
  }

  /** 60, 120, 240 charts of four numbers, each with its workbook. */
  @Benchmark
  public byte[] charts() {
    return docx(charts);
  }

  /** A list of 500, 1,000, 2,000 items. */
  @Benchmark
  public byte[] items() {
    return docx(items);
  }
}
