package vanban.docx.opc;

import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.datatype.XMLGregorianCalendar;

/** Values that are text in XML, as XML Schema writes them. */
final class ValueText {
  private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

  private ValueText() {}

  /** Turns a value into what is printed instead. */
  @FunctionalInterface
  interface Adapter {
    /** The text of a value. */
    String text(Object value);
  }

  /** The text of a value; empty if it is none that text can be of. */
  static Optional<String> of(Object value) {
    if (value instanceof Enum<?> word) {
      return Optional.of(WORDS.computeIfAbsent(word, ValueText::word));
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    if (value instanceof Float number) {
      return Optional.of(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
    }
    if (value instanceof XMLGregorianCalendar time) {
      return Optional.of(time.toXMLFormat());
    }
    boolean plain =
        value instanceof String
            || value instanceof Boolean
            || value instanceof BigInteger
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Short
            || value instanceof Double
            || value instanceof Byte;
    return plain ? Optional.of(value.toString()) : Optional.empty();
  }

  private static String word(Enum<?> value) {
    try {
      return Optional.ofNullable(
              value.getDeclaringClass().getField(value.name()).getAnnotation(XmlEnumValue.class))
          .map(XmlEnumValue::value)
          .orElseGet(value::name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e); // every constant is a field
    }
  }

  /** An adapter of a class that JAXB would use. */
  @SuppressWarnings("rawtypes") // annotations name raw classes
  static Adapter adapter(Class<? extends XmlAdapter> type) {
    try {
      XmlAdapter<?, ?> adapter = type.getDeclaredConstructor().newInstance();
      return value -> text(adapter, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // its annotation stands at a field of that type
  private static String text(XmlAdapter<?, ?> adapter, Object value) {
    try {
      Object printed = ((XmlAdapter<Object, Object>) adapter).marshal(value);
      return of(printed).orElseThrow();
    } catch (Exception e) {
      throw new IllegalStateException("not known how to print " + value, e);
    }
  }
}
