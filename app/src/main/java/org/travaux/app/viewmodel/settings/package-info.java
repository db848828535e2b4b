/**
 * What is kept of how the window looks. Start at {@link
 * org.travaux.app.viewmodel.settings.Appearance}.
 */
package org.travaux.app.viewmodel.settings;
