/**
 * The files one report is written in: parts it includes, files of figures with those of before and
 * of units; which names which. None is read twice, none outside its folder.
 */
@NullMarked
package vanban.report.files;

import org.jspecify.annotations.NullMarked;
