/**
 * The contract of a complaint store, as tests 存储契约: extend {@link io.opencomplaint.tck.ComplaintStoreContract} and say how
 * to get an empty store. Needs JUnit Jupiter and AssertJ, nothing else.
 */
@NullMarked
package io.opencomplaint.tck;

import org.jspecify.annotations.NullMarked;
