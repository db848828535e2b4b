/**
 * Two states of a text held against each other: which paragraph is which, and which words differ.
 * Read {@link org.travaux.markup.compare.Sequences} first; everything here stands on it.
 */
@NullMarked
package org.travaux.markup.compare;

import org.jspecify.annotations.NullMarked;
