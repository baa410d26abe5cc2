/** Tables and forms as an Office Open XML workbook (XLSX) 工作簿, written row after row. */
@NullMarked
package io.opencomplaint.examples.documents.workbook;

import org.jspecify.annotations.NullMarked;
