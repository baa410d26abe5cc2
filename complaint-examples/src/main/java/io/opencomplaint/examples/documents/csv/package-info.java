/** Tables as comma-separated values (RFC 4180) that Excel opens rightly in every language. */
@NullMarked
package io.opencomplaint.examples.documents.csv;

import org.jspecify.annotations.NullMarked;
