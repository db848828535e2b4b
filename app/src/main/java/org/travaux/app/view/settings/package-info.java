/**
 * The page on which the user chooses how the program looks and what it checks. Start at {@link
 * org.travaux.app.view.settings.SettingsPage}.
 */
package org.travaux.app.view.settings;
