package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vanban.libreoffice.LibreOffice;
import vanban.source.ForwardingWorld;
import vanban.source.World;

@DisplayName("What cannot be done, a preview says in a sentence, and prints no fault:")
@Timeout(120)
class FaultyRequestTest {
  private static final int BROKEN = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;
  private static final String TRIED = "figure=thu&scenario=actual&value=40";

  @TempDir private Path folder;
  private OpenPreview open;

  @AfterEach
  void close() throws Exception {
    open.close();
    assertEquals("", open.log());
  }

  private void open(Optional<LibreOffice> office, UnaryOperator<World> disk) throws Exception {
    open = OpenPreview.in(folder, office, disk);
  }

  private void open() throws Exception {
    open(Optional.empty(), UnaryOperator.identity());
  }

  /** A disk to which nothing can be written. */
  private static final class ReadOnly extends ForwardingWorld {
    ReadOnly(World world) {
      super(world);
    }

    @Override
    public void write(Path file, byte[] content) throws AccessDeniedException {
      throw new AccessDeniedException(file.toString());
    }
  }

  /** A disk of which the files are kept from being written. */
  private static final class Protected extends ForwardingWorld {
    Protected(World world) {
      super(world);
    }

    @Override
    public boolean isReplaceable(Path file) {
      return false;
    }
  }

  private void assertRefused(String words) throws Exception {
    HttpResponse<String> answer = open.post(open.ofReport("write"), TRIED);
    assertEquals(CONFLICT, answer.statusCode());
    assertTrue(answer.body().contains(words), answer.body());
    assertTrue(open.read(OpenPreview.FIGURES).contains("actual: 25"));
  }

  @Test
  @DisplayName("a file that may not be written")
  void unwritable() throws Exception {
    open(Optional.empty(), ReadOnly::new);
    assertRefused("không có quyền ghi");
  }

  @Test
  @DisplayName("a file that is kept from being written")
  void kept() throws Exception {
    open(Optional.empty(), Protected::new);
    assertRefused("Không ghi được " + OpenPreview.FIGURES);
  }

  @Test
  @DisplayName("a file that is gone")
  void gone() throws Exception {
    open();
    open.get(open.ofReport("panels"));
    open.delete(OpenPreview.FIGURES);
    HttpResponse<String> answer = open.post(open.ofReport("write"), TRIED);
    assertEquals(CONFLICT, answer.statusCode());
    assertTrue(answer.body().contains("Tệp vừa đổi") || answer.body().contains("Lúc này"));
  }

  @Test
  @DisplayName("requests of the head alone, and methods that are none")
  void heads() throws Exception {
    open();
    URI address = open.ofReport("page");
    String path = address.getRawPath() + "?" + address.getRawQuery();
    assertEquals(FORBIDDEN, Raw.line(address, "HEAD " + path, "example.org"));
    assertEquals(NOT_ALLOWED, Raw.line(address, "HEAD " + path, address.getAuthority()));
    assertEquals(NOT_ALLOWED, Raw.line(address, "BREW " + path, address.getAuthority()));
  }

  @Test
  @DisplayName("addresses that are none")
  void addresses() throws Exception {
    open();
    URI address = open.ofReport("page");
    assertEquals(BROKEN, Raw.line(address, "GET /%zz", address.getAuthority()));
    assertTrue(open.get(address.resolve("/")).body().contains("địa chỉ thiếu hoặc sai phần mã"));
    assertTrue(open.get(open.address("page?report=x")).body().contains("Không có gì"));
  }

  @Test
  @DisplayName("forms that break off, are none, or do not end")
  void forms() throws Exception {
    open();
    URI write = open.ofReport("write");
    assertEquals(BROKEN, Raw.form(write, "Content-Length: 500", TRIED));
    assertEquals(BROKEN, Raw.form(write, "Transfer-Encoding: chunked", "zz\r\n" + TRIED));
    assertEquals(TOO_LARGE, Raw.form(write, "Content-Length: 9000000", "x".repeat(70_000)));
    assertEquals(TOO_LARGE, Raw.form(write, "Content-Length: 70000", "x".repeat(70_000)));
  }

  @Test
  @DisplayName("LibreOffice that is not there")
  void noOffice() throws Exception {
    open();
    HttpResponse<String> answer = open.get(open.ofReport("document.pdf"));
    assertEquals(UNAVAILABLE, answer.statusCode());
    assertTrue(answer.body().contains("Cài LibreOffice"), answer.body());
  }

  @Test
  @DisplayName("LibreOffice that does nothing")
  void brokenOffice() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path program = Files.writeString(bin.resolve("soffice"), "#!/bin/sh\nexit 1\n");
    assertTrue(program.toFile().setExecutable(true));
    open(LibreOffice.find(bin.toString()), UnaryOperator.identity());
    HttpResponse<String> answer = open.get(open.ofReport("document.pdf"));
    assertEquals(UNAVAILABLE, answer.statusCode());
    assertTrue(answer.body().contains("LibreOffice không in được"), answer.body());
  }

  @Test
  @DisplayName("names of numbers that are not there")
  void unknownNumbers() throws Exception {
    open();
    for (String form :
        List.of("figure=x&scenario=actual&value=4", "figure=thu&scenario=prior&value=4")) {
      String said = open.post(open.ofReport("try"), form).body();
      assertTrue(said.contains("Lúc này báo cáo không có số ấy"), said);
    }
  }
}
