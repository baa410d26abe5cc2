/** The half-yearly return of complaints to the British regulator (UK-REPORT, FCA Handbook DISP 1.10). */
@NullMarked
package io.opencomplaint.examples.documents.disp;

import org.jspecify.annotations.NullMarked;
