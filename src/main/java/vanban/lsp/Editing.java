package vanban.lsp;

import vanban.engine.SerialWork;

/**
 * What is known of one editor once it has said which folder it has open.
 *
 * @param work the thread in which all is done
 * @param project what it has open
 * @param protocol how it is spoken to
 * @param publisher tells it what is wrong
 * @param answers what features find, as it reads them
 * @param page the preview it may open
 */
record Editing(
    SerialWork work,
    OpenProject project,
    Protocol protocol,
    Publisher publisher,
    Answers answers,
    LivePage page) {}
