package vanban.docx.opc;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
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

/** Takes the parts docx4j saves and zips them so that the same parts are the same bytes. */
public final class CanonicalStore implements PartStore {
  private final Map<String, byte[]> parts = new HashMap<>();

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
    return CanonicalZip.of(parts);
  }

  @Override
  public void saveContentTypes(ContentTypeManager types) {
    CTTypes all = new CTTypes();
    all.getDefaultOrOverride().addAll(types.getDefaultContentType().values());
    all.getDefaultOrOverride().addAll(types.getOverrideContentType().values());
    parts.put(CanonicalZip.CONTENT_TYPES, ObjectPrinter.print(all));
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
