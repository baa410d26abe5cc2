/** Home services 家政 with their time limits, as a host writes them: the rules, and one evening under them. */
@NullMarked
package io.opencomplaint.examples.homeservices;

import org.jspecify.annotations.NullMarked;
