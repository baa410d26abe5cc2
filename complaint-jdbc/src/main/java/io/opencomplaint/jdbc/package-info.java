/** A complaint store on JDBC: its tables, and the transactions that it opens or joins. */
@NullMarked
package io.opencomplaint.jdbc;

import org.jspecify.annotations.NullMarked;
