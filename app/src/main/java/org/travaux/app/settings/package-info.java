/**
 * What the user has chosen and what the program remembers, as JSON in the program's own folders.
 * Read {@link org.travaux.app.settings.Settings} and {@link org.travaux.app.settings.Memory} next.
 */
package org.travaux.app.settings;
