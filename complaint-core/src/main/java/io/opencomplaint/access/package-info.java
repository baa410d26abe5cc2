/** Who may do and see what of which complaint, and what is shown to whom. */
@NullMarked
package io.opencomplaint.access;

import org.jspecify.annotations.NullMarked;
