/** LibreOffice, where it is installed: what only a program that breaks lines and pages can tell. */
@NullMarked
package vanban.libreoffice;

import org.jspecify.annotations.NullMarked;
