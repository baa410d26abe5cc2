/** Holidays from elsewhere: from rules by country, and from a calendar file. */
@NullMarked
package io.opencomplaint.examples.holidays;

import org.jspecify.annotations.NullMarked;
