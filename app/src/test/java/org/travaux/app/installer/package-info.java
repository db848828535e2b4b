/**
 * Packs the program with a Java of its own, for machines that have none. Run by {@code mvn
 * -Pinstaller package}; {@code docs/decisions/installer.md} says why it is a program.
 */
@NullMarked
package org.travaux.app.installer;

import org.jspecify.annotations.NullMarked;
