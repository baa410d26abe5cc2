/** A store on JDBC. */
@NullMarked
package io.opencomplaint.jdbc;

import org.jspecify.annotations.NullMarked;
