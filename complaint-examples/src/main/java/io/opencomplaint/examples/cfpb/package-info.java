/** The import job: 8,340 complaints about banks, as the US Consumer Financial Protection Bureau published them. */
@NullMarked
package io.opencomplaint.examples.cfpb;

import org.jspecify.annotations.NullMarked;
