/** What an actor may do to a complaint 操作: immutable records, checked by jakarta.validation. */
@NullMarked
package io.opencomplaint.act;

import org.jspecify.annotations.NullMarked;
