package vanban.preview;

import java.io.IOException;
import java.util.Optional;

/** What answers a request. */
@FunctionalInterface
interface Route {
  /** Answers it; empty if it is answered already, or goes on being answered. */
  Optional<Response> answer(Request request) throws IOException;
}
