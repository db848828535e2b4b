/** What the program says to its user, in English, Russian and Kazakh. */
package org.travaux.app.i18n;
