package vanban.docx.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.contenttype.CTTypes;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;

/**
 * Takes the parts docx4j saves and zips them so that the same parts are the same bytes: in one
 * order, at one time of day, in one way of packing.
 */
public final class CanonicalStore implements PartStore {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int USUAL_SIZE = 16_384;

  /** Not 1980-01-01, which Java takes for a time before all zips and writes in a zone's way. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> parts =
      new TreeMap<>(
          Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
              .thenComparing(Comparator.naturalOrder()));

  private final PrintedOnce printed;

  /**
   * A store for one file.
   *
   * @param printed what is the same in many files
   */
  public CanonicalStore(PrintedOnce printed) {
    this.printed = printed;
  }

  /** The zip. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED); // a fifth of the time, for a file larger by a fourth
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file that could fail
    }
    return out.toByteArray();
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) {
    CTTypes all = new CTTypes();
    all.getDefaultOrOverride().addAll(types.getDefaultContentType().values());
    all.getDefaultOrOverride().addAll(types.getOverrideContentType().values());
    parts.put(CONTENT_TYPES, ObjectPrinter.print(all));
  }

  @Override
  @SuppressWarnings("rawtypes") // docx4j's interface is older than generics
  public void saveJaxbXmlPart(JaxbXmlPart part) {
    parts.put(part.getPartName().getName().substring(1), printed.xml(part));
  }

  @Override
  public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
    throw unused(part.getPartName().getName());
  }

  @Override
  public void saveXmlPart(XmlPart part) {
    throw unused(part.getPartName().getName());
  }

  @Override
  public void saveBinaryPart(Part part) throws Docx4JException {
    if (!(part instanceof BinaryPart binary)) {
      throw unused(part.getPartName().getName());
    }
    parts.put(part.getPartName().getName().substring(1), binary.getBytes());
  }

  @Override
  public void finishSave() {}

  @Override
  public void setOutputStream(OutputStream out) {}

  @Override
  public void setSourcePartStore(PartStore source) {}

  @Override
  public void dispose() {}

  @Override
  public InputStream loadPart(String name) {
    throw unused(name);
  }

  @Override
  public long getPartSize(String name) {
    throw unused(name);
  }

  @Override
  public void rename(PartName from, PartName to) {
    throw unused(from.getName());
  }

  private static UnsupportedOperationException unused(String name) {
    return new UnsupportedOperationException("no document has such a part: " + name);
  }
}
