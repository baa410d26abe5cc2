/** The one door 投诉受理台: acts in, events out. */
@NullMarked
package io.opencomplaint.desk;

import org.jspecify.annotations.NullMarked;
