/**
 * The gestures of a negotiation as the window offers them: what was typed made into a delegation
 * and a stance, done in every language, and told where it could not be. Start at {@link
 * org.travaux.app.viewmodel.negotiating.Negotiation}.
 */
package org.travaux.app.viewmodel.negotiating;
