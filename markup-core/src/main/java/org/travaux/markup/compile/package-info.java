/**
 * Copies that delegations sent back become one text: every difference from the text that they were
 * made from is an alternative with who wants it. Read {@link org.travaux.markup.compile.Compiler}
 * first.
 */
@NullMarked
package org.travaux.markup.compile;

import org.jspecify.annotations.NullMarked;
