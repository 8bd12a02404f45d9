package vanban.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import vanban.engine.Compiled;
import vanban.engine.SerialWork;
import vanban.libreoffice.LibreOffice;

/**
 * The pages of documents as LibreOffice prints their Word files, as pictures. They take a second or
 * two, so they are made aside, one document after the other, and of those that wait for the same
 * report only the last.
 */
final class PagePictures implements Closeable {
  private static final float DOTS = 108; // to the inch: one and a half times a browser's pixels
  private static final int KEPT = 4; // reports

  private final LibreOffice office;
  private final SerialWork work;
  private final Map<Path, Snapshot.Page> wanted = new LinkedHashMap<>();
  private final Map<Path, Pictures> kept = new LinkedHashMap<>();

  /**
   * Pictures of what is asked for later.
   *
   * @param work a thread of its own
   */
  PagePictures(LibreOffice office, SerialWork work) {
    this.office = office;
    this.work = work;
  }

  /**
   * The printed pages of a document.
   *
   * @param version of the page they show
   * @param pdf the file
   * @param document the same, open
   * @param sheets how large they are, in order
   */
  record Pictures(int version, Supplier<byte[]> pdf, PDDocument document, List<Sheet> sheets) {
    /** Keeps the list from change. */
    Pictures {
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * A sheet of paper, in pixels of CSS.
   *
   * @param lines of its words, in points
   */
  record Sheet(int width, int height, List<PrintedLines.Line> lines) {
    private static final float TO_PIXELS = 96f / 72;

    /** Keeps the list from change. */
    Sheet {
      lines = List.copyOf(lines);
    }

    static Sheet of(PDPage page, List<PrintedLines.Line> lines) {
      PDRectangle paper = page.getMediaBox();
      return new Sheet(
          Math.round(paper.getWidth() * TO_PIXELS),
          Math.round(paper.getHeight() * TO_PIXELS),
          lines);
    }
  }

  /** The pictures of a report that were made last. */
  synchronized Optional<Pictures> of(Path report) {
    return Optional.ofNullable(kept.get(report));
  }

  /**
   * Asks for the pictures of a page, if they are not there.
   *
   * @param ready is told when they are there
   * @param failed is told why they are not
   */
  void want(
      Path report, Snapshot.Page page, Consumer<Pictures> ready, Consumer<IOException> failed) {
    synchronized (this) {
      boolean there = of(report).filter(known -> known.version() == page.version()).isPresent();
      if (there || wanted.put(report, page) != null) {
        return;
      }
    }
    work.run(
        () -> {
          Snapshot.Page now = take(report);
          try {
            ready.accept(keep(report, printed(now.version(), now.made())));
          } catch (IOException e) {
            failed.accept(e);
          }
        });
  }

  private synchronized Snapshot.Page take(Path report) {
    return Optional.ofNullable(wanted.remove(report)).orElseThrow();
  }

  private Pictures printed(int version, Compiled made) throws IOException {
    byte[] pdf = made.pdf(office);
    PDDocument document = Loader.loadPDF(pdf);
    List<Sheet> sheets = new ArrayList<>();
    List<List<PrintedLines.Line>> lines = PrintedLines.of(document);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      sheets.add(Sheet.of(document.getPage(page), lines.get(page)));
    }
    return new Pictures(version, () -> pdf, document, sheets);
  }

  private synchronized Pictures keep(Path report, Pictures made) throws IOException {
    close(kept.remove(report));
    kept.put(report, made);
    Iterator<Pictures> oldest = kept.values().iterator();
    while (kept.size() > KEPT) {
      Pictures old = oldest.next();
      oldest.remove();
      close(old);
    }
    return made;
  }

  private static void close(Pictures pictures) throws IOException {
    if (pictures != null) {
      pictures.document().close();
    }
  }

  /**
   * A page as a PNG file.
   *
   * @param page from 1
   * @return empty if it is not there any more
   * @throws IOException if it cannot be drawn
   */
  synchronized Optional<byte[]> png(Path report, int version, int page) throws IOException {
    Optional<Pictures> there =
        of(report)
            .filter(known -> known.version() == version)
            .filter(known -> page > 0 && page <= known.sheets().size());
    if (there.isEmpty()) {
      return Optional.empty();
    }
    BufferedImage drawn =
        new PDFRenderer(there.orElseThrow().document()).renderImageWithDPI(page - 1, DOTS);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", png);
    return Optional.of(png.toByteArray());
  }

  @Override
  public void close() throws IOException {
    work.stop();
    synchronized (this) {
      for (Pictures pictures : kept.values()) {
        pictures.document().close();
      }
      kept.clear();
    }
  }
}
