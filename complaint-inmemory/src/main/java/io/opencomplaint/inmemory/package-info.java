/** A complaint store in memory 内存存储: for tests, trials and as the model of the storage contract. */
@NullMarked
package io.opencomplaint.inmemory;

import org.jspecify.annotations.NullMarked;
