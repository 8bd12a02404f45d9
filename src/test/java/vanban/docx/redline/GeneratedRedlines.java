package vanban.docx.redline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vanban.docx.opc.CanonicalZip;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.redline.EditedReports.Pair;
import vanban.docx.redline.part.Resolution;
import vanban.docx.tree.Element;
import vanban.docx.tree.XmlPrinter;

/**
 * Writes redlines of edited samples for judges that are not ours: of each the report ({@code
 * 001.old.docx}), the edited copy ({@code 001.now.docx}), the redline ({@code 001.redline.docx}),
 * and the redline as our own resolver ({@link vanban.docx.redline.part.Resolution}) leaves it,
 * everything accepted ({@code 001.accepted.docx}) or rejected ({@code 001.rejected.docx}).
 */
public final class GeneratedRedlines {
  private static final int STEP = 7; // no two neighbours of one layout

  private GeneratedRedlines() {}

  /** Takes a folder, how many there shall be, and a seed. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Random random = new Random(Long.parseLong(args[2]));
    EditedReports reports = new EditedReports();
    for (int number = 0; number < Integer.parseInt(args[1]); number++) {
      long seed = random.nextLong();
      Pair pair = reports.pair(number * STEP % reports.count(), seed);
      RedlinedFile redline = RedlinePropertyTest.redline(pair.old(), pair.now());
      String name = String.format(Locale.ROOT, "%03d.", number);
      Files.write(folder.resolve(name + "old.docx"), pair.old());
      Files.write(folder.resolve(name + "now.docx"), pair.now());
      Files.write(folder.resolve(name + "redline.docx"), redline.docx());
      Files.write(folder.resolve(name + "accepted.docx"), resolved(redline.docx(), true));
      Files.write(folder.resolve(name + "rejected.docx"), resolved(redline.docx(), false));
      System.out.println(name + "redline.docx: " + pair.report() + ", seed " + seed);
      redline.untracked().forEach(one -> System.out.println("  untracked: " + one));
    }
  }

  /** All of a file, its tracked changes accepted or rejected, notes without words left out. */
  private static byte[] resolved(byte[] docx, boolean accept) {
    DocxFile file = new DocxFile(docx);
    Map<String, byte[]> parts = new HashMap<>();
    for (String name : file.names()) {
      byte[] part = file.bytes(name);
      parts.put(name, name.matches("word/\\w+\\.xml") ? resolved(file.tree(name), accept) : part);
    }
    return CanonicalZip.of(parts);
  }

  private static byte[] resolved(Element root, boolean accept) {
    Element resolved = Resolution.resolve(root, accept);
    return XmlPrinter.print(
        resolved.mapped(
            one ->
                one.is("w:footnote") && one.children().isEmpty()
                    ? Optional.empty()
                    : Optional.of(one)));
  }
}
