/** What every room throws: the root of the library's exceptions, and the refusal of a value that cannot be. */
@NullMarked
package io.opencomplaint;

import org.jspecify.annotations.NullMarked;
