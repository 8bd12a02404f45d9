package vanban.preview;

import java.util.Optional;
import vanban.diagnostic.Messages;

/** Why a request is not answered: a status of HTTP, and a sentence for whoever reads it. */
enum Refusal {
  /** What was sent cannot be read to its end. */
  BROKEN(400),
  /** Who asks does not know the address, or comes from elsewhere. */
  FORBIDDEN(403),
  /** There is nothing of that name. */
  MISSING(404),
  /** By a method that is not known here. */
  NOT_ALLOWED(405),
  /** The form that was sent is too large. */
  TOO_LARGE(413),
  /** A fault of ours. */
  FAILED(500);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** The answer. */
  Response response(Messages messages) {
    return Response.text(status, messages.say("preview.refused." + status));
  }

  /** The same, where an answer may already have been given. */
  Optional<Response> answer(Messages messages) {
    return Optional.of(response(messages));
  }
}
