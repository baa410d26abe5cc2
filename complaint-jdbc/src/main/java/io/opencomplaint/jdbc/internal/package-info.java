/** Rows, statements and JSON of the JDBC store. Not exported; changes without notice. */
@NullMarked
package io.opencomplaint.jdbc.internal;

import org.jspecify.annotations.NullMarked;
