/** The statistics of a period as tables, each a sheet of a workbook or a CSV file 统计表. */
@NullMarked
package io.opencomplaint.examples.documents.statistics;

import org.jspecify.annotations.NullMarked;
