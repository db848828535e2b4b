/**
 * What is there before any draft is, and what is shown to who is new. Start at {@link
 * org.travaux.app.view.welcome.WelcomePage}; {@link org.travaux.app.view.welcome.Tour} shows
 * around.
 */
package org.travaux.app.view.welcome;
