package vanban.docx.opc;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import java.util.Optional;

/**
 * Makes JAXB's contexts when they are used first, not when they are asked for. docx4j asks for a
 * dozen, of all 1,700 classes it has, as soon as any of its parts is made; Vanban prints parts
 * without them ({@link ObjectPrinter}). JAXB finds this class by its service file.
 */
public final class LazyContexts implements JAXBContextFactory {
  private static final JAXBContextFactory REAL =
      new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();

  /** How a context is made. */
  private interface Source {
    JAXBContext make() throws JAXBException;
  }

  @Override
  public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) {
    return new Lazy(() -> REAL.createContext(classes, properties));
  }

  @Override
  public JAXBContext createContext(String path, ClassLoader loader, Map<String, ?> properties) {
    return new Lazy(() -> REAL.createContext(path, loader, properties));
  }

  /** A context that is made when it is used. */
  private static final class Lazy extends JAXBContext {
    private final Source source;
    private Optional<JAXBContext> made = Optional.empty();

    Lazy(Source source) {
      this.source = source;
    }

    private synchronized JAXBContext made() throws JAXBException {
      if (made.isEmpty()) {
        made = Optional.of(source.make());
      }
      return made.orElseThrow();
    }

    @Override
    public Unmarshaller createUnmarshaller() throws JAXBException {
      return made().createUnmarshaller();
    }

    @Override
    public Marshaller createMarshaller() throws JAXBException {
      return made().createMarshaller();
    }
  }
}
