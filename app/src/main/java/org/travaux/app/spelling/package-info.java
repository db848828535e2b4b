/**
 * Spelling by the Hunspell dictionaries of this machine, with lists of words on top. Read {@link
 * org.travaux.app.spelling.Spelling} next.
 */
package org.travaux.app.spelling;
