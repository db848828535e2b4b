/**
 * What the program says, in English, Russian and Kazakh. Read {@link
 * org.travaux.app.i18n.Sentences} next.
 */
package org.travaux.app.i18n;
