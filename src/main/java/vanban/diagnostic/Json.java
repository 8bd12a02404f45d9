package vanban.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints trees of maps, lists, texts, whole numbers and truth values as JSON. */
public final class Json {
  /** Controls that JSON takes in a text as they are, and a terminal for commands. */
  private static final Pattern SECOND_CONTROLS = Pattern.compile("[\\u007F-\\u009F]");

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * Prints {@code tree} indented by two, with a line end after it; keys in the order of the map.
   *
   * @throws IllegalArgumentException if the tree holds anything else
   */
  public static String print(Object tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return SECOND_CONTROLS
        .matcher(out.append('\n').toString())
        .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
  }

  private static void write(JsonGenerator out, Object tree) throws IOException {
    if (tree instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (tree instanceof List<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(out, item);
      }
      out.writeEndArray();
    } else if (tree instanceof String text) {
      out.writeString(text);
    } else if (tree instanceof Integer number) {
      out.writeNumber(number);
    } else if (tree instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("not a JSON value: " + tree);
    }
  }
}
