/** Charts as Word draws them, each with the workbook it edits their numbers by. */
@NullMarked
package vanban.docx.chart;

import org.jspecify.annotations.NullMarked;
